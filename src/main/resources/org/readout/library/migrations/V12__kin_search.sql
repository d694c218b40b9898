-- What may be kin is looked up by headline and day, and by day and language: each index answers alone, without the rows of the
-- many releases that have a common headline or are in the usual language.
CREATE INDEX release_by_title_and_day ON release (title, published);
CREATE INDEX release_by_day_and_language ON release (published, language);
DROP INDEX release_by_title;
DROP INDEX release_by_published;
