package org.readout.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Signature;

/** Releases as views of a UIMA common analysis structure, and back. Its offsets are UTF-16, as ours are. */
final class Cases {

    private static final String NAMESPACE = "org.readout.type.";
    private static final String RELEASE = NAMESPACE + "Release";
    private static final String MARK_ID = "markId";

    /** Between the texts of two releases. */
    private static final String BETWEEN = "\n\n";

    private Cases() {}

    /**
     * A structure that holds the releases one after another in its initial view, which is all that most tools look at; an
     * annotation over each says which it is.
     *
     * @param printable whether what XML forbids is to be replaced
     */
    static CAS of(Iterable<AnnotatedRelease> releases, boolean printable) {
        StringBuilder text = new StringBuilder();
        Set<String> languages = new HashSet<>();
        for (AnnotatedRelease annotated : releases) {
            text.append(text.isEmpty() ? "" : BETWEEN).append(annotated.release().text());
            languages.add(annotated.release().publication().language());
        }
        CAS cas = CasTypes.empty();
        cas.setDocumentText(printable ? Printable.of(text.toString()) : text.toString());
        String language = languages.size() == 1 ? languages.iterator().next() : "und";
        cas.setDocumentLanguage(language.equals("und") ? "x-unspecified" : language);
        int start = 0;
        for (AnnotatedRelease annotated : releases) {
            new Filling(cas, start, printable).fill(annotated);
            start += annotated.release().text().length() + BETWEEN.length();
        }
        return cas;
    }

    /** @param start where the release's text begins in the structure's */
    private record Filling(CAS cas, int start, boolean printable) {

        void fill(AnnotatedRelease annotated) {
            Publication publication = annotated.release().publication();
            Signature reviewed = annotated.reviewed();
            Map<String, @Nullable String> facts = new LinkedHashMap<>();
            facts.put("releaseId", annotated.release().id().toString());
            facts.put("file", annotated.release().source());
            facts.put("title", publication.title());
            facts.put("publisher", publication.publisher());
            facts.put("published", publication.published() == null ? null : publication.published().toString());
            facts.put("sha256", annotated.release().version().sha256());
            facts.put("reviewedBy", reviewed == null ? null : reviewed.officer());
            facts.put("reviewedAt", reviewed == null ? null : reviewed.at().toString());
            add(RELEASE, 0, annotated.release().text().length(), facts);
            for (Mark mark : annotated.marks()) {
                Map<String, @Nullable String> fields = new LinkedHashMap<>(FlatFields.of(FieldsWriter.of(mark)));
                fields.put(MARK_ID, mark.id().toString());
                add(NAMESPACE + name(MarkKind.of(mark)), mark.span().start(), mark.span().end(), fields);
            }
        }

        private void add(String type, int from, int to, Map<String, @Nullable String> features) {
            Type known = cas.getTypeSystem().getType(type);
            AnnotationFS annotation = cas.createAnnotation(known, start + from, start + to);
            features.forEach((name, value) -> {
                if (value != null) {
                    annotation.setStringValue(known.getFeatureByBaseName(name), printable ? Printable.of(value) : value);
                }
            });
            cas.addFsToIndexes(annotation);
        }
    }

    private static String name(MarkKind kind) {
        return kind.name().charAt(0) + kind.code().substring(1);
    }

    /** What a structure holds; where it names no release, its whole text is one. @throws ReadoutException if it has no text */
    static List<GivenRelease> read(String name, CAS cas) {
        String text = cas.getDocumentText();
        if (text == null) {
            throw new ReadoutException(name + ": holds no text. Export it again.");
        }
        List<GivenRelease> releases = new ArrayList<>();
        for (AnnotationFS release : annotations(cas, RELEASE, 0, text.length())) {
            releases.add(new Emptying(cas, release.getBegin(), release.getEnd(), texts(release), name).release());
        }
        if (releases.isEmpty()) {
            releases.add(new Emptying(cas, 0, text.length(), Map.of(), name).release());
        }
        return releases;
    }

    private static List<Annotation> annotations(CAS cas, String type, int start, int end) {
        return cas.<Annotation>select(cas.getTypeSystem().getType(type)).coveredBy(start, end).asList();
    }

    /**
     * One release read out of a structure.
     *
     * @param facts what the structure says of it
     */
    private record Emptying(CAS cas, int start, int end, Map<String, String> facts, String file) {

        GivenRelease release() {
            String text = cas.getDocumentText().substring(start, end);
            String called = facts.getOrDefault("file", file);
            CodePoints points = new CodePoints(text);
            List<GivenMark> marks = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            for (MarkKind kind : MarkKind.values()) {
                for (AnnotationFS annotation : annotations(cas, NAMESPACE + name(kind), start, end)) {
                    try {
                        marks.add(mark(kind, annotation, points, called));
                    } catch (ReadoutException e) {
                        refused.add(e.line());
                    }
                }
            }
            return new GivenRelease(called, Uuids.orNull(facts.get("releaseId")), facts.getOrDefault("sha256", ""), text, marks,
                    null, refused);
        }

        private GivenMark mark(MarkKind kind, AnnotationFS annotation, CodePoints points, String where) {
            Map<String, String> flat = texts(annotation);
            UUID id = Uuids.orNull(flat.remove(MARK_ID));
            String quote = annotation.getCoveredText();
            Place place = new Place(points.toCodePoint(annotation.getBegin() - start),
                    points.toCodePoint(annotation.getEnd() - start), quote, "", "");
            Fields fields = new Fields(FlatFields.back(flat), where + ": " + kind.code() + " \u201c" + quote + "\u201d");
            return GivenMark.of(kind, id == null ? Ids.next() : id, place, fields);
        }
    }

    private static Map<String, String> texts(FeatureStructure structure) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Feature feature : structure.getType().getFeatures()) {
            if (feature.getRange().isStringOrStringSubtype()) {
                String text = structure.getStringValue(feature);
                if (text != null) {
                    texts.put(feature.getShortName(), text);
                }
            }
        }
        return texts;
    }
}
