-- Of each text its sketch (library.likeness.Sketch), so that near copies are found by an index and not by reading; null where
-- it was taken in by a Readout that made none: made when the next file comes in. Both can be made anew from the text.
ALTER TABLE version ADD COLUMN sketch BINARY LARGE OBJECT;
CREATE TABLE likeness (
    band        BIGINT NOT NULL,
    version_id  UUID NOT NULL
);
CREATE INDEX likeness_by_band ON likeness (band);

-- A release that became a version of another: its version has that one's release_id, and it stands on no shelf.
ALTER TABLE release ADD COLUMN folded_into UUID REFERENCES release (id);
ALTER TABLE version ADD COLUMN taken_in TIMESTAMP(9) WITH TIME ZONE;
UPDATE version SET taken_in = (SELECT r.taken_in FROM release r WHERE r.id = release_id);

CREATE INDEX release_by_address ON release (address);
CREATE INDEX release_by_title ON release (title);
CREATE INDEX release_by_published ON release (published);

-- What two releases are to each other: model.Kin.
CREATE TABLE kin (
    release_id  UUID NOT NULL REFERENCES release (id),
    other_id    UUID NOT NULL REFERENCES release (id),
    kind        VARCHAR(12) NOT NULL,
    standing    VARCHAR(12) NOT NULL,
    likeness    DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (release_id, other_id)
);
CREATE INDEX kin_by_other ON kin (other_id);

-- What an edit without a mark is of, beside sign-offs and publication: "kin" or "folding", its images JSON.
ALTER TABLE change_edit ADD COLUMN subject VARCHAR(12);
