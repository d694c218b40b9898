-- Who called a release reviewed, and when; null where nobody has. That it was said, or taken back, is history like any
-- other change: a row of change_edit without a mark, its images signatures.
ALTER TABLE release ADD COLUMN reviewed_by VARCHAR;
ALTER TABLE release ADD COLUMN reviewed_at TIMESTAMP(9) WITH TIME ZONE;
ALTER TABLE change_edit ALTER COLUMN mark_id DROP NOT NULL;

-- What this desk has set, by name: "trusted" is the confidence from which a name needs no key.
CREATE TABLE setting (
    name        VARCHAR(40) PRIMARY KEY,
    number      DOUBLE PRECISION NOT NULL
);

-- "awaits" no longer rests on a fixed confidence: it says that a mark would wait for the officer if it is not trusted.
UPDATE mark SET awaits = review = 'SUGGESTED' AND NOT removed AND kind IN ('mention', 'event', 'commitment')
    AND id NOT IN (SELECT mark_id FROM commitment WHERE force = 'POSITION');

ALTER TABLE note ADD COLUMN resolved BOOLEAN DEFAULT FALSE NOT NULL;
CREATE TABLE note_tag (
    mark_id     UUID NOT NULL REFERENCES mark (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    tag         VARCHAR NOT NULL,
    PRIMARY KEY (mark_id, position)
);
CREATE INDEX note_tag_by_tag ON note_tag (tag);
