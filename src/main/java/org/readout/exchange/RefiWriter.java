package org.readout.exchange;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Note;
import org.readout.model.Release;

/** Writes the {@code project.qde} of a REFI-QDA project. Its positions count code points. */
final class RefiWriter {

    static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    private final XMLStreamWriter xml;

    RefiWriter(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
    }

    void write(Iterable<AnnotatedRelease> releases) throws XMLStreamException {
        UUID user = UUID.nameUUIDFromBytes("readout/user".getBytes(StandardCharsets.UTF_8));
        xml.writeStartDocument("UTF-8", "1.0");
        start("Project");
        xml.writeDefaultNamespace(NAMESPACE);
        attribute("name", "Readout");
        attribute("origin", "Readout");
        attribute("creatingUserGUID", user.toString());
        start("Users");
        empty("User", "guid", user.toString(), "name", "Readout");
        xml.writeEndElement();
        codes();
        start("Sources");
        List<Note> notes = new ArrayList<>();
        for (AnnotatedRelease annotated : releases) {
            source(annotated);
            notes.addAll(annotated.notes());
        }
        xml.writeEndElement();
        if (!notes.isEmpty()) {
            start("Notes");
            for (Note note : notes) {
                note(note);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void codes() throws XMLStreamException {
        start("CodeBook");
        start("Codes");
        for (RefiCodes.Group group : RefiCodes.GROUPS) {
            start("Code");
            attribute("guid", RefiCodes.guid(group.name(), "").toString());
            attribute("name", group.name());
            attribute("isCodable", "false");
            for (String code : group.codes()) {
                empty("Code", "guid", RefiCodes.guid(group.name(), code).toString(), "name", code,
                        "isCodable", "true", "color", RefiCodes.colour(group.kind()));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void source(AnnotatedRelease annotated) throws XMLStreamException {
        Release release = annotated.release();
        start("TextSource");
        attribute("guid", release.id().toString());
        attribute("name", line(release.publication().title()));
        attribute("plainTextPath", "internal://" + release.id() + ".txt");
        description(Described.of(Described.facts(release)));
        CodePoints points = new CodePoints(release.text());
        for (Mark mark : annotated.marks()) {
            selection(mark, points);
        }
        xml.writeEndElement();
    }

    private void selection(Mark mark, CodePoints points) throws XMLStreamException {
        start("PlainTextSelection");
        attribute("guid", mark.id().toString());
        attribute("name", line(mark.anchor().quote()));
        attribute("startPosition", Integer.toString(points.toCodePoint(mark.span().start())));
        attribute("endPosition", Integer.toString(points.toCodePoint(mark.span().end())));
        description(Described.of(FlatFields.of(FieldsWriter.of(mark))));
        for (RefiCodes.Group group : RefiCodes.GROUPS) {
            if (group.kind() == MarkKind.of(mark)) {
                start("Coding");
                attribute("guid", derived(mark, "coding").toString());
                empty("CodeRef", "targetGUID", RefiCodes.guid(group.name(), RefiCodes.of(mark)).toString());
                xml.writeEndElement();
            }
        }
        if (mark instanceof Note) {
            empty("NoteRef", "targetGUID", derived(mark, "note").toString());
        }
        xml.writeEndElement();
    }

    private void note(Note note) throws XMLStreamException {
        start("Note");
        attribute("guid", derived(note, "note").toString());
        attribute("name", line(note.anchor().quote()));
        start("PlainTextContent");
        xml.writeCharacters(Printable.of(note.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static UUID derived(Mark mark, String part) {
        return UUID.nameUUIDFromBytes((mark.id() + "/" + part).getBytes(StandardCharsets.UTF_8));
    }

    private void description(String words) throws XMLStreamException {
        start("Description");
        xml.writeCharacters(Printable.of(words));
        xml.writeEndElement();
    }

    /** A name is an attribute, in which a parser makes blanks of line ends anyway. */
    private static String line(String words) {
        return words.replace('\n', ' ').replace('\t', ' ').strip();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Printable.of(value));
    }
}
