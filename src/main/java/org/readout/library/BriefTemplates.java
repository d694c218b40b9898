package org.readout.library;

import java.util.List;

import org.jdbi.v3.core.Handle;
import org.readout.model.BriefTemplate;
import org.readout.model.ReadoutException;

/** The templates of briefs, by name. Two names that differ in capitals alone are one. */
final class BriefTemplates {

    private static final int LONGEST_NAME = 80;

    private final Handle handle;

    BriefTemplates(Handle handle) {
        this.handle = handle;
    }

    List<BriefTemplate> all() {
        return handle.createQuery("SELECT name, brief_order FROM brief_template ORDER BY LOWER(name), name")
                .map((row, context) -> new BriefTemplate(row.getString("name"), row.getString("brief_order")))
                .list();
    }

    void keep(BriefTemplate template) {
        String name = template.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ReadoutException("The name of a template must have 1 to " + LONGEST_NAME
                    + " characters. Nothing was kept; choose another name.");
        }
        remove(name);
        handle.execute("INSERT INTO brief_template (name, brief_order) VALUES (?, ?)", name, template.order());
    }

    /** Nothing happens where there is none of this name. */
    void remove(String name) {
        handle.execute("DELETE FROM brief_template WHERE LOWER(name) = LOWER(?)", name.strip());
    }
}
