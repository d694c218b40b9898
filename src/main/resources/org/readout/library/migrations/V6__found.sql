-- Where title, language, web address and day of retrieval were found, as publisher and date already are.
ALTER TABLE release ADD COLUMN title_place VARCHAR(12);
ALTER TABLE release ADD COLUMN title_quote VARCHAR;
ALTER TABLE release ADD COLUMN title_confidence DOUBLE PRECISION;
ALTER TABLE release ADD COLUMN language_place VARCHAR(12);
ALTER TABLE release ADD COLUMN language_quote VARCHAR;
ALTER TABLE release ADD COLUMN language_confidence DOUBLE PRECISION;
ALTER TABLE release ADD COLUMN address_place VARCHAR(12);
ALTER TABLE release ADD COLUMN address_quote VARCHAR;
ALTER TABLE release ADD COLUMN address_confidence DOUBLE PRECISION;
ALTER TABLE release ADD COLUMN retrieved_place VARCHAR(12);
ALTER TABLE release ADD COLUMN retrieved_quote VARCHAR;
ALTER TABLE release ADD COLUMN retrieved_confidence DOUBLE PRECISION;
