-- Where in the text publisher and date of publication were found; null where they were given, confirmed or are not known.
ALTER TABLE release ADD COLUMN publisher_place VARCHAR(12);
ALTER TABLE release ADD COLUMN publisher_quote VARCHAR;
ALTER TABLE release ADD COLUMN publisher_confidence DOUBLE PRECISION;
ALTER TABLE release ADD COLUMN published_place VARCHAR(12);
ALTER TABLE release ADD COLUMN published_quote VARCHAR;
ALTER TABLE release ADD COLUMN published_confidence DOUBLE PRECISION;

-- What an edit without a mark is of: a sign-off, or what was said of the publication.
ALTER TABLE change_edit ADD COLUMN publication BOOLEAN DEFAULT FALSE NOT NULL;
