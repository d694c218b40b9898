-- What the desk keeps for its briefs: templates, house names, and every brief that went out, byte for byte.
CREATE TABLE brief_template (
    name        VARCHAR(80) PRIMARY KEY,
    brief_order CHARACTER LARGE OBJECT NOT NULL     -- as JSON
);

CREATE TABLE house_name (
    position    INTEGER PRIMARY KEY,
    found       VARCHAR NOT NULL,
    written     VARCHAR NOT NULL
);

-- Never updated.
CREATE TABLE issued_brief (
    id          UUID PRIMARY KEY,
    title       VARCHAR NOT NULL,
    marking     VARCHAR NOT NULL,
    recipients  VARCHAR NOT NULL,
    clearance   VARCHAR NOT NULL,
    made        DATE NOT NULL,
    issued_at   TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    officer     VARCHAR NOT NULL,
    sources     CHARACTER LARGE OBJECT NOT NULL,    -- as a JSON list
    commitments CHARACTER LARGE OBJECT NOT NULL     -- as a JSON list
);

CREATE TABLE issued_file (
    brief_id    UUID NOT NULL REFERENCES issued_brief (id),
    position    INTEGER NOT NULL,
    name        VARCHAR NOT NULL,
    sha256      VARCHAR(64) NOT NULL,
    bytes       BINARY LARGE OBJECT NOT NULL,
    PRIMARY KEY (brief_id, position)
);
