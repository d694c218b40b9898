-- Offsets (begins, ends) are UTF-16 code units of the version's text, as in the model.
-- A TIMEX3 value takes four columns: the value, its modifier, and the first and last day it covers, to be compared in SQL.

CREATE TABLE release (
    id          UUID PRIMARY KEY,
    source      VARCHAR NOT NULL,
    title       VARCHAR NOT NULL,
    publisher   VARCHAR NOT NULL,
    published   DATE,
    language    VARCHAR NOT NULL,
    address     VARCHAR,
    retrieved   DATE,
    taken_in    TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    newest      INTEGER NOT NULL              -- the number of the newest version
);

-- Never updated but for "extractor": a corrected text is a further version.
CREATE TABLE version (
    id          UUID PRIMARY KEY,
    release_id  UUID NOT NULL REFERENCES release (id),
    number      INTEGER NOT NULL,
    text        CHARACTER LARGE OBJECT NOT NULL,
    sha256      VARCHAR(64) NOT NULL,
    words       INTEGER NOT NULL,
    extractor   VARCHAR,                      -- whose suggestions it holds; null where none were made
    UNIQUE (release_id, number)
);
CREATE INDEX version_by_text ON version (sha256);

CREATE TABLE original (
    version_id  UUID PRIMARY KEY REFERENCES version (id),
    sha256      VARCHAR(64) NOT NULL,
    bytes       BINARY LARGE OBJECT NOT NULL
);
CREATE INDEX original_by_bytes ON original (sha256);

CREATE TABLE paragraph (
    version_id  UUID NOT NULL REFERENCES version (id),
    number      INTEGER NOT NULL,
    begins      INTEGER NOT NULL,
    ends        INTEGER NOT NULL,
    PRIMARY KEY (version_id, number)
);

CREATE TABLE furniture (
    version_id  UUID NOT NULL REFERENCES version (id),
    begins      INTEGER NOT NULL,
    ends        INTEGER NOT NULL,
    PRIMARY KEY (version_id, begins)
);

CREATE TABLE mark (
    id          UUID PRIMARY KEY,
    version_id  UUID NOT NULL REFERENCES version (id),
    kind        VARCHAR(10) NOT NULL,         -- mention, commitment, event, note
    begins      INTEGER NOT NULL,
    ends        INTEGER NOT NULL,
    quote       VARCHAR NOT NULL,
    prefix      VARCHAR NOT NULL,
    suffix      VARCHAR NOT NULL,
    review      VARCHAR(10) NOT NULL,
    why         VARCHAR,
    confidence  DOUBLE PRECISION,
    awaits      BOOLEAN NOT NULL,             -- as Mark.awaitsReview says, so that the shelf counts without reading marks
    -- A mark the officer has once changed or removed is data: no new extraction replaces it or suggests it again.
    touched     BOOLEAN NOT NULL,
    removed     BOOLEAN DEFAULT FALSE NOT NULL,
    -- Where and as what type the extractor suggested it, whatever the officer made of it since; null if the officer made it.
    suggested_type    VARCHAR(12),
    suggested_begins  INTEGER,
    suggested_ends    INTEGER
);
CREATE INDEX mark_by_version ON mark (version_id, begins);

CREATE TABLE mention (
    mark_id     UUID PRIMARY KEY REFERENCES mark (id) ON DELETE CASCADE,
    type        VARCHAR(12) NOT NULL,
    entity      VARCHAR NOT NULL,
    on_value    VARCHAR,
    on_mod      VARCHAR,
    on_from     DATE,
    on_to       DATE
);
CREATE INDEX mention_by_entity ON mention (entity);

CREATE TABLE commitment (
    mark_id         UUID PRIMARY KEY REFERENCES mark (id) ON DELETE CASCADE,
    force           VARCHAR(12) NOT NULL,
    action          VARCHAR NOT NULL,
    attribution     VARCHAR NOT NULL,
    voice           VARCHAR(10) NOT NULL,
    said_value      VARCHAR,
    said_mod        VARCHAR,
    said_from       DATE,
    said_to         DATE,
    earlier_quote   VARCHAR,
    earlier_value   VARCHAR,
    earlier_mod     VARCHAR,
    earlier_from    DATE,
    earlier_to      DATE,
    due_value       VARCHAR,
    due_mod         VARCHAR,
    due_from        DATE,
    due_to          DATE,
    due_condition   VARCHAR,
    due_inferred    BOOLEAN,                  -- null where nothing is due
    restated        BOOLEAN NOT NULL,
    status          VARCHAR(10) NOT NULL
);

CREATE TABLE event (
    mark_id     UUID PRIMARY KEY REFERENCES mark (id) ON DELETE CASCADE,
    kind        VARCHAR(12) NOT NULL,
    name        VARCHAR NOT NULL,
    on_value    VARCHAR,
    on_mod      VARCHAR,
    on_from     DATE,
    on_to       DATE,
    place       VARCHAR,
    reported    BOOLEAN NOT NULL
);

CREATE TABLE note (
    mark_id     UUID PRIMARY KEY REFERENCES mark (id) ON DELETE CASCADE,
    text        VARCHAR NOT NULL
);

-- Who commits (party), is asked or offered to (addressee), or takes part in an event (participant).
CREATE TABLE party (
    mark_id     UUID NOT NULL REFERENCES mark (id) ON DELETE CASCADE,
    role        VARCHAR(12) NOT NULL,
    position    INTEGER NOT NULL,
    name        VARCHAR NOT NULL,
    country     VARCHAR,
    office      VARCHAR,
    level       VARCHAR(14) NOT NULL,
    PRIMARY KEY (mark_id, role, position)
);
CREATE INDEX party_by_name ON party (name);

-- What the officer did. Redone, a change stands here again, so its own id is not the key.
CREATE TABLE change (
    number      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          UUID NOT NULL,
    at          TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    officer     VARCHAR NOT NULL,
    label       VARCHAR NOT NULL
);

CREATE TABLE change_edit (
    change_number   BIGINT NOT NULL REFERENCES change (number),
    position        INTEGER NOT NULL,
    release_id      UUID NOT NULL REFERENCES release (id),
    mark_id         UUID NOT NULL,
    before_image    CHARACTER LARGE OBJECT,   -- the mark as JSON; null where it is new
    after_image     CHARACTER LARGE OBJECT,   -- the mark as JSON; null where it is deleted
    PRIMARY KEY (change_number, position)
);
CREATE INDEX change_edit_by_release ON change_edit (release_id, change_number);
CREATE INDEX change_edit_by_mark ON change_edit (mark_id);
