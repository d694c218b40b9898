-- What a library has learned is read from its judgements (mark, change_edit) and kept nowhere else; here stands only what
-- the officer took back of it.

-- What had been learned when the version's suggestions were made; empty where nothing was.
ALTER TABLE version ADD COLUMN lexicon VARCHAR DEFAULT '' NOT NULL;

-- Lessons taken back, or followed again, by a change. The newest row of a lesson holds.
CREATE TABLE change_lesson (
    change_number   BIGINT NOT NULL REFERENCES change (number),
    position        INTEGER NOT NULL,
    lesson          VARCHAR NOT NULL,
    back            BOOLEAN NOT NULL,
    PRIMARY KEY (change_number, position)
);
