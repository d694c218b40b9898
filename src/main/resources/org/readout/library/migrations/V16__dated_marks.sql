-- Of fifty marks of a release five bear a date or might. The timeline reads those of the whole library each time a desk opens, and
-- need not look at the other names to find them. What stands here is said by MarkWriter.
CREATE TABLE dated_mark (
    mark_id     UUID PRIMARY KEY REFERENCES mark (id) ON DELETE CASCADE,
    version_id  UUID NOT NULL
);
INSERT INTO dated_mark
    SELECT m.id, m.version_id FROM event e JOIN mark m ON m.id = e.mark_id
    UNION ALL
    SELECT m.id, m.version_id FROM commitment c JOIN mark m ON m.id = c.mark_id WHERE c.force <> 'POSITION'
    UNION ALL
    SELECT m.id, m.version_id FROM mention n JOIN mark m ON m.id = n.mark_id
        WHERE n.type = 'EVENT' OR n.type = 'DATE' AND n.on_value IS NOT NULL;
CREATE INDEX dated_mark_by_version ON dated_mark (version_id);

-- The marks of a version are found by the index that its foreign key has; nobody asks for them from one place on.
DROP INDEX mark_by_version;
