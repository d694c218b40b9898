-- What the shelf shows of each release, drawn from the other tables in the transaction that writes to them: listing a
-- hundred thousand releases reads neither texts nor marks. Disposable; drawn anew where rows are missing.
CREATE TABLE shelf (
    release_id  UUID PRIMARY KEY,
    source      VARCHAR NOT NULL,
    title       VARCHAR NOT NULL,
    publisher   VARCHAR NOT NULL,
    published   DATE,
    said        DATE,                         -- the first day it tells of, or else of publication: the order of the shelf
    kind        VARCHAR(12),                  -- of the first event it reports; null where it reports none
    place       VARCHAR,
    on_value    VARCHAR,
    on_mod      VARCHAR,
    on_from     DATE,
    on_to       DATE,
    tally       VARCHAR NOT NULL,             -- as the model's Tally says
    reviewed_by VARCHAR,
    reviewed_at TIMESTAMP(9) WITH TIME ZONE,
    words       INTEGER NOT NULL
);
CREATE INDEX shelf_in_order ON shelf (said DESC NULLS LAST, title, release_id);

-- In KB, kept in the database: else H2 holds the more pages in memory the more memory the machine has.
SET CACHE_SIZE 98304;
