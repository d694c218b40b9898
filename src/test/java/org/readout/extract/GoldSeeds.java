package org.readout.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.readout.extract.clauses.Cast;
import org.readout.model.Anchor;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;

/** The five gold documents beside the project, with their names as mentions, so that commitments are measured by themselves. */
public final class GoldSeeds {

    private static final Path SHARED = Path.of("../shared");

    /** One commitment of the gold, in UTF-16 code units. */
    public record Right(String force, Span span, List<String> actors) {}

    /** A gold document. */
    public record Seed(String file, Release release, List<Mention> mentions, Cast cast, List<Right> commitments) {}

    private GoldSeeds() {}

    public static boolean present() {
        return Files.exists(SHARED.resolve("gold/seeds.json"));
    }

    public static List<Seed> all() {
        try {
            JsonNode gold = new ObjectMapper().readTree(SHARED.resolve("gold/seeds.json").toFile());
            List<Seed> seeds = new ArrayList<>();
            for (Map.Entry<String, JsonNode> entry : gold.properties()) {
                seeds.add(seed(entry.getKey(), entry.getValue()));
            }
            return seeds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seed seed(String file, JsonNode gold) throws IOException {
        String text = Files.readString(SHARED.resolve("seeds").resolve(file)).replace("\r\n", "\n");
        int bodyEnd = text.offsetByCodePoints(0, gold.path("bodyEnd").asInt());
        Release release = Releases.of(text, gold.path("publisher").asText(), gold.path("published").asText(), bodyEnd);
        List<Mention> mentions = new ArrayList<>();
        Map<String, Party> persons = new LinkedHashMap<>();
        for (String group : List.of("entities", "optional")) {
            for (JsonNode entity : gold.path(group)) {
                mentions.add(mention(release, entity, persons));
            }
        }
        List<Right> rights = new ArrayList<>();
        for (JsonNode node : gold.path("commitments")) {
            List<String> actors = new ArrayList<>();
            node.path("actors").forEach(actor -> actors.add(actor.asText()));
            rights.add(new Right(node.path("force").asText(), span(text, node), actors));
        }
        return new Seed(file, release, mentions, new Cast(persons), rights);
    }

    private static Span span(String text, JsonNode node) {
        return new Span(
                text.offsetByCodePoints(0, node.path("begin").asInt()), text.offsetByCodePoints(0, node.path("end").asInt()));
    }

    private static Mention mention(Release release, JsonNode node, Map<String, Party> persons) {
        Span span = span(release.text(), node);
        String type = node.path("type").asText();
        NameType nameType = type.equals("ORG") ? NameType.ORGANIZATION : NameType.valueOf(type);
        String words = span.in(release.text());
        String entity = words;
        if (nameType == NameType.PERSON) {
            entity = persons.keySet().stream()
                    .filter(name -> sameWords(name, words))
                    .findFirst()
                    .orElse(words);
            persons.computeIfAbsent(entity, name -> party(name, release.text(), span.start()));
        }
        String value = node.path("value").asText("");
        Timex date = value.isEmpty() ? null : Timex.of(value);
        return new Mention(
                UUID.randomUUID(), Anchor.of(release.version(), span), nameType, entity, date, Review.SUGGESTED, null);
    }

    private static boolean sameWords(String name, String words) {
        List<String> of = List.of(name.toLowerCase(java.util.Locale.ROOT).split("[ -]"));
        return of.containsAll(List.of(words.toLowerCase(java.util.Locale.ROOT).split("[ -]")));
    }

    private static Party party(String name, String text, int at) {
        String before = text.substring(Math.max(0, at - 55), at);
        Level level = before.contains("Vice Minister") || before.contains("Vice Foreign") || before.contains("counterpart ") && text.contains("vice minister")
                ? Level.VICE_MINISTER
                : before.contains("Minister") || before.contains("counterpart") ? Level.MINISTER
                : before.contains("President") ? Level.LEADER : Level.UNKNOWN;
        boolean korean = List.of("Kim", "Cho", "Yoon").stream().anyMatch(name::contains);
        boolean japanese = List.of("Okano", "Iwaya", "Kamikawa").stream().anyMatch(name::contains);
        String country = korean ? "KR" : japanese ? "JP" : null;
        return new Party(name, country, level == Level.LEADER ? "President" : "Minister", level);
    }
}
