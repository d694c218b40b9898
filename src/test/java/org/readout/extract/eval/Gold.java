package org.readout.extract.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.readout.exchange.CodePoints;
import org.readout.extract.eval.GoldRelease.Encounter;
import org.readout.extract.eval.GoldRelease.Name;
import org.readout.extract.eval.GoldRelease.Statement;
import org.readout.intake.Intake;
import org.readout.intake.Manifest;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Span;

/**
 * Reads the gold. That of the corpus lies beside this class: offsets in code points, types, values and a hash, without the
 * texts, which stand beside the project in ../shared/corpus. That of the seeds stands in ../shared/gold. The corpus speaks for
 * one government; releases of our own invention, in the manners of others, lie here with their texts.
 */
public final class Gold {

    private static final Path SHARED = Path.of("../shared");
    private static final Path EVAL = Path.of("src/test/resources/org/readout/extract/eval");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Gold() {}

    public static boolean present() {
        return Files.exists(SHARED.resolve("gold/seeds.json")) && Files.isDirectory(SHARED.resolve("corpus"));
    }

    public static List<GoldRelease> seeds() {
        Path folder = SHARED.resolve("seeds");
        List<GoldRelease> releases = new ArrayList<>();
        try {
            for (Map.Entry<String, JsonNode> entry : JSON.readTree(SHARED.resolve("gold/seeds.json").toFile()).properties()) {
                JsonNode gold = entry.getValue();
                releases.add(new Marks(read(folder, entry.getKey(), null), "begin")
                        .names(gold.path("entities"), false)
                        .names(gold.path("optional"), true)
                        .statements(gold.path("commitments"), "actors")
                        .release());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return releases;
    }

    /** @param half "tuned" or "held-out"; with "-statements" releases of which the statements alone are marked */
    static List<GoldRelease> corpus(String half) {
        return marked(half + ".json", SHARED.resolve("corpus"));
    }

    /** Releases of our own invention, in the manners of many ministries and agencies. @param half as of the corpus */
    static List<GoldRelease> invented(String half) {
        return marked("invented-" + half + ".json", EVAL.resolve("invented"));
    }

    /** Real releases of many countries told anew in our own sentences. @param half as of the corpus */
    static List<GoldRelease> retold(String half) {
        return marked("retold-" + half + ".json", EVAL.resolve("retold"));
    }

    private static List<GoldRelease> marked(String resource, Path texts) {
        List<GoldRelease> releases = new ArrayList<>();
        try (InputStream gold = Objects.requireNonNull(Gold.class.getResourceAsStream(resource))) {
            for (JsonNode node : JSON.readTree(gold)) {
                Release release = read(texts, node.path("file").asText(), node.path("sha256").asText());
                Marks marks = new Marks(release, "start");
                if (node.has("mentions")) {
                    marks.names(node.path("mentions"), false);
                } else {
                    marks.namesNotMarked();
                }
                releases.add(marks
                        .statements(node.path("commitments"), "parties")
                        .encounters(node.get("events"))
                        .release());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return releases;
    }

    /** @throws IllegalStateException if the text is not the one that was marked */
    private static Release read(Path folder, String file, @Nullable String sha256) throws IOException {
        Release release = Intake.read(folder.resolve(file), Manifest.beside(folder).of(file));
        String text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        if (!text.equals(release.text()) || sha256 != null && !Intake.sha256(text).equals(sha256)) {
            throw new IllegalStateException(file + " is not the text that was marked");
        }
        return release;
    }

    /** Gathers what stands in the gold of one release. */
    private static final class Marks {

        private final Release release;
        private final CodePoints offsets;
        private final String start;
        private final List<Name> names = new ArrayList<>();
        private final List<Span> optional = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private @Nullable List<Encounter> encounters;

        Marks(Release release, String start) {
            this.release = release;
            this.offsets = new CodePoints(release.text());
            this.start = start;
        }

        Marks names(JsonNode nodes, boolean allOptional) {
            for (JsonNode node : nodes) {
                if (allOptional || node.path("optional").asBoolean()) {
                    optional.add(span(node));
                } else {
                    String type = node.path("type").asText();
                    String value = node.path("value").asText("");
                    NameType nameType = type.equals("ORG") ? NameType.ORGANIZATION : NameType.valueOf(type);
                    names.add(new Name(nameType, span(node), value.isEmpty() ? null : value));
                }
            }
            return this;
        }

        /** Of this release only the statements were marked: no name found in it is right or wrong. */
        void namesNotMarked() {
            optional.add(new Span(0, release.text().length()));
        }

        Marks statements(JsonNode nodes, String parties) {
            for (JsonNode node : nodes) {
                List<String> who = new ArrayList<>();
                node.path(parties).forEach(party -> who.add(party.asText()));
                String force = node.path("force").asText();
                statements.add(new Statement(force.equals("proposal") ? null : Force.of(force), span(node), who,
                        node.path("optional").asBoolean()));
            }
            return this;
        }

        Marks encounters(@Nullable JsonNode nodes) {
            if (nodes == null) {
                return this;
            }
            encounters = new ArrayList<>();
            for (JsonNode node : nodes) {
                List<String> who = new ArrayList<>();
                node.path("participants").forEach(one -> who.add(one.asText()));
                EventKind kind = EventKind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT));
                encounters.add(new Encounter(kind, text(node, "date"), text(node, "place"), who,
                        node.path("reported").asBoolean(), node.path("optional").asBoolean()));
            }
            return this;
        }

        private static @Nullable String text(JsonNode node, String field) {
            return node.has(field) ? node.path(field).asText() : null;
        }

        GoldRelease release() {
            return new GoldRelease(release, names, optional, statements, encounters);
        }

        private Span span(JsonNode node) {
            return offsets.span(node.path(start).asInt(), node.path("end").asInt());
        }
    }
}
