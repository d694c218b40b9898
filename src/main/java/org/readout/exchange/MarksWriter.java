package org.readout.exchange;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Signature;

/** Puts the marks of one release into the form of a marks file, in the order of the text. */
final class MarksWriter {

    private final ObjectNode document;
    private final CodePoints points;
    private final boolean named;

    /** @param named whether each mark goes out with its id */
    MarksWriter(ObjectNode document, AnnotatedRelease annotated, boolean named) {
        this.document = document;
        this.named = named;
        this.points = new CodePoints(annotated.release().text());
        document.put("file", annotated.release().source());
        document.put("sha256", annotated.release().version().sha256());
        Signature reviewed = annotated.reviewed();
        if (reviewed != null) {
            ObjectNode signed = document.putObject("reviewed");
            signed.put("officer", reviewed.officer());
            signed.put("at", reviewed.at().toString());
        }
        for (MarkKind kind : MarkKind.values()) {
            ArrayNode list = document.putArray(kind.list());
            annotated.marks().stream().filter(mark -> MarkKind.of(mark) == kind).forEach(mark -> add(list.addObject(), mark));
        }
    }

    static ObjectNode tree(ObjectMapper mapper, List<AnnotatedRelease> releases) {
        ObjectNode root = mapper.createObjectNode();
        ArrayNode documents = root.putArray("documents");
        releases.forEach(release -> documents.add(new MarksWriter(mapper.createObjectNode(), release, false).document));
        return root;
    }

    ObjectNode document() {
        return document;
    }

    private void add(ObjectNode node, Mark mark) {
        if (named) {
            node.put("id", mark.id().toString());
        }
        node.put("start", points.toCodePoint(mark.span().start()));
        node.put("end", points.toCodePoint(mark.span().end()));
        node.put("quote", mark.anchor().quote());
        FieldsWriter.put(node, mark);
    }
}
