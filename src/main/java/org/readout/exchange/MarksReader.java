package org.readout.exchange;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Anchor;
import org.readout.model.Mark;
import org.readout.model.Span;
import org.readout.model.Version;

/** One document of a marks file, against the text it is for. */
final class MarksReader {

    private final Fields document;
    private final Version version;
    private final CodePoints points;

    MarksReader(Fields document, Version version) {
        this.document = document;
        this.version = version;
        this.points = new CodePoints(version.text());
    }

    List<Mark> marks() {
        if (!document.text("sha256").equals(version.sha256())) {
            throw document.wrong("the marks were made on another text (its SHA-256 differs), so none was taken");
        }
        List<Mark> marks = new ArrayList<>();
        for (MarkKind kind : MarkKind.values()) {
            for (Fields fields : document.objects(kind.list())) {
                marks.add(new FieldsReader(fields, fields.idOrNew("id"), anchor(fields)).mark(kind));
            }
        }
        return marks;
    }

    private Anchor anchor(Fields fields) {
        int start = fields.number("start");
        int end = fields.number("end");
        Span span;
        try {
            span = points.span(start, end);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw fields.wrong(start + " to " + end + " is no stretch of the text, which has " + points.count()
                    + " characters");
        }
        if (!span.in(version.text()).equals(fields.text("quote"))) {
            throw fields.wrong("the text at " + start + " to " + end + " is not the quote");
        }
        return Anchor.of(version, span);
    }
}
