-- Every write numbers the releases it touches, so that the search index knows what it has not seen yet. Numbers rise with
-- the writes, since one connection does them all; some may be left out.
CREATE SEQUENCE write_number;
ALTER TABLE release ADD COLUMN written BIGINT DEFAULT NEXT VALUE FOR write_number NOT NULL;
CREATE INDEX release_by_written ON release (written);

-- Searches kept on the shelf, in the order of their names.
CREATE TABLE saved_search (
    name        VARCHAR(80) PRIMARY KEY,
    query       VARCHAR(1000) NOT NULL
);
