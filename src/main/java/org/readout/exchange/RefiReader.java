package org.readout.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.model.Ids;
import org.readout.model.ReadoutException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a REFI-QDA project, ours or another program's: a selection with a code of ours is that mark, any other a note. */
final class RefiReader {

    private final String name;
    private final Map<String, byte[]> files = new HashMap<>();

    /** The code's name by its id; the text of a note by its id. */
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    RefiReader(String name, byte[] bytes) {
        this.name = name;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName().toLowerCase(Locale.ROOT), Zipped.content(zip, name));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ReadoutException(name + ": the archive is damaged. Export it again.", e);
        }
    }

    List<GivenRelease> releases() {
        Element project = project();
        for (Element code : Elements.all(project, "Code")) {
            codes.put(Elements.id(code, "guid"), code.getAttribute("name"));
        }
        for (Element note : Elements.all(project, "Note")) {
            notes.put(Elements.id(note, "guid"), text(note));
        }
        List<GivenRelease> releases = new ArrayList<>();
        for (Element source : Elements.all(project, "TextSource")) {
            releases.add(release(source));
        }
        return releases;
    }

    private Element project() {
        byte[] file = files.getOrDefault(Refi.PROJECT, new byte[0]);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            // A project may hold nothing but itself: no entity, no other file, nothing from the network.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(file)).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new ReadoutException(name + ": its project.qde cannot be read. Export it again.", e);
        }
    }

    private GivenRelease release(Element source) {
        Map<String, String> facts = Described.back(Elements.words(source, "Description"));
        String text = text(source);
        CodePoints points = new CodePoints(text);
        List<GivenMark> marks = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        String called = facts.getOrDefault("file", source.getAttribute("name"));
        for (Element selection : Elements.children(source, "PlainTextSelection")) {
            String where = name + ": " + called + ": selection " + selection.getAttribute("name");
            try {
                int start = Integer.parseInt(selection.getAttribute("startPosition"));
                int end = Integer.parseInt(selection.getAttribute("endPosition"));
                Place place = new Place(start, end, points.span(start, end).in(text), "", "");
                marks.addAll(new Selection(selection, place, where).marks());
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                refused.add(where + ": its positions are no stretch of the text. Correct the file.");
            } catch (ReadoutException e) {
                refused.add(e.line());
            }
        }
        return new GivenRelease(called, Uuids.orNull(source.getAttribute("guid")), facts.getOrDefault("sha256", ""), text,
                marks, null, refused);
    }

    /** The text of a source or note: within the project, or in a file of its own. Line ends are counted as one character. */
    private String text(Element source) {
        String path = source.getAttribute("plainTextPath");
        if (path.isEmpty()) {
            return Elements.words(source, "PlainTextContent");
        }
        String file = (Refi.SOURCES + path.substring(path.indexOf("//") + 2)).toLowerCase(Locale.ROOT);
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }

    /** A selection, which may carry several codes and notes. */
    private final class Selection {

        private final Element selection;
        private final Place place;
        private final String where;
        private final Map<String, String> flat;
        private final List<GivenMark> marks = new ArrayList<>();

        Selection(Element selection, Place place, String where) {
            this.selection = selection;
            this.place = place;
            this.where = where;
            flat = Described.back(Elements.words(selection, "Description"));
        }

        List<GivenMark> marks() {
            List<String> others = new ArrayList<>();
            for (Element coding : Elements.children(selection, "Coding")) {
                for (Element reference : Elements.children(coding, "CodeRef")) {
                    String code = codes.getOrDefault(Elements.id(reference, "targetGUID"), "");
                    if (!add(code)) {
                        others.add(code);
                    }
                }
            }
            List<Element> references = Elements.children(selection, "NoteRef");
            for (Element reference : references) {
                note(notes.getOrDefault(Elements.id(reference, "targetGUID"), ""), others);
            }
            if (references.isEmpty() && (!others.isEmpty() || marks.isEmpty())) {
                note(flat.isEmpty() ? Elements.words(selection, "Description") : "", others);
            }
            return marks;
        }

        private boolean add(String code) {
            for (RefiCodes.Group group : RefiCodes.GROUPS) {
                if (group.codes().contains(RefiCodes.plain(code))) {
                    ObjectNode fields = FlatFields.back(flat);
                    String value = RefiCodes.plain(code);
                    fields.put(group.field(), group.kind() == MarkKind.MENTION ? value.toUpperCase(Locale.ROOT) : value);
                    mark(group.kind(), fields);
                    return true;
                }
            }
            return false;
        }

        /** Codes that are none of ours become catchwords. */
        private void note(String text, List<String> tags) {
            ObjectNode fields = FlatFields.back(flat);
            fields.put("text", text);
            if (!tags.isEmpty()) {
                ArrayNode list = fields.putArray("tags");
                tags.forEach(list::add);
            }
            mark(MarkKind.NOTE, fields);
        }

        /** The first mark of a selection has its id. */
        private void mark(MarkKind kind, ObjectNode fields) {
            UUID id = marks.isEmpty() ? Uuids.orNull(selection.getAttribute("guid")) : null;
            marks.add(GivenMark.of(kind, id == null ? Ids.next() : id, place, new Fields(fields, where)));
        }
    }
}
