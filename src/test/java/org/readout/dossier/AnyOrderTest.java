package org.readout.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.readout.dossier.page.Pages;
import org.readout.dossier.told.Told;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.DossierLine;
import org.readout.model.Event;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Release;
import org.readout.model.Ruling;
import org.readout.model.Signature;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole dossier is the same whatever the order in which releases were taken in, and whatever came, went and was said
 * meanwhile. A release gets its id, and those of its marks, when it is taken in, so each order here has ids of its own; they
 * are read as the names of what they stand for.
 */
class AnyOrderTest {

    private static final int ORDERS = 12;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 24);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, String> names = new HashMap<>();

    @Test
    void theWholeDossierIsTheSame() throws IOException {
        List<AnnotatedRelease> releases = new ArrayList<>(releases());
        Map<String, String> expected = whole(taken(releases));
        assertThat(expected).hasSizeGreaterThan(100);
        for (int seed = 0; seed < ORDERS; seed++) {
            Collections.shuffle(releases, new Random(seed));
            Map<String, String> other = whole(comeAndGone(taken(releases), new Random(seed)));
            assertThat(other.keySet()).as("order %d", seed).isEqualTo(expected.keySet());
            for (Map.Entry<String, String> part : expected.entrySet()) {
                String now = Objects.requireNonNull(other.get(part.getKey()));
                assertThat(difference(part.getValue(), now)).as("order %d, %s", seed, part.getKey()).isEmpty();
            }
        }
    }

    /** The words about the first place where two differ, and not two books; empty where they are the same. */
    private static String difference(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.equals(other) ? "" : near(one, at) + "  |  " + near(other, at);
    }

    private static String near(String words, int at) {
        return words.substring(Math.max(0, at - 200), Math.min(words.length(), at + 120));
    }

    /** The sample's releases, and some that invite mistakes: of one file name, one day and one name put in several ways. */
    private static List<AnnotatedRelease> releases() throws IOException {
        List<AnnotatedRelease> releases = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("seeds"))) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            releases.add(Papers.of("Sample desk", String.valueOf(file.getFileName()).substring(0, 10), Files.readString(file)));
        }
        releases.add(Papers.of("Ministry", "2024-03-05", """
                Foreign Minister of the Republic of Korea Seo Min-jae met with Foreign Minister of Japan Hayashi Kenta in Tokyo on March 4, 2024, for the 6th Korea-Japan Economic Security Dialogue.
                Minister Seo proposed to prepare for the 30th anniversary of the establishment of diplomatic relations together.
                The two ministers agreed to open the new consulate by March 20, 2025.
                """));
        releases.add(Papers.of("Ministry", "2024-03-05", """
                Minister Hayashi and Minister Seo Speak Again
                Minister for Foreign Affairs Kenta Hayashi of Japan spoke by telephone with Minister of Foreign Affairs Min Jae Seo on March 4, 2024.
                They agreed to continue close communication and to open the new consulate by June 20, 2025.
                """));
        releases.add(Papers.of("Herald", "2024-03-05", """
                South Korean Foreign Minister Seo Min-jai met with Japanese Foreign Minister Kenta Lukas Hayashi in Seoul on March 4, 2024, for the 7th Korea-Japan Economic Security Dialogue.
                Both expressed their steadfast support for free trade.
                """));
        releases.add(Papers.of("Herald", "2024-09-12", """
                Prime Minister Kenta Hayashi of Japan met with Minister Seo in Seoul on September 11, 2024.
                Ambassador Kim Dong-hyun and Ambassador Kim Dong-hyeon took part. Kim expressed his steadfast support for free trade.
                They agreed to continue close communication.
                """));
        releases.add(Papers.of("Wire", "2024-10-02", """
                Hayashi Lukas Kenta, the former Foreign Minister of Japan, spoke in Geneva on October 1, 2024, of his steadfast support for free trade.
                NATO Secretary General Ada Lund met Foreign Minister Liz Marlow of Canada in Ottawa on Monday, October 1.
                """));
        releases.add(Papers.of("Wire", "2024-10-02", """
                Elizabeth Marlow, Foreign Minister of Canada, met with Ada Lund, Secretary General of the North Atlantic Treaty Organization (NATO), in Ottawa on October 2, 2024.
                They agreed to hold the next consultation in Brussels in May 2025.
                """));
        for (String name : List.of("Lena Maria Brandt", "Lena Brandt", "Brandt Lena", "Maria Lena Brandt")) {
            releases.add(Papers.of("Wire", "2024-11-0" + (releases.size() - 7), "Ms. " + name + " spoke in Geneva today.\n"));
        }
        return releases;
    }

    /** As if taken in one after the other. */
    private List<AnnotatedRelease> taken(List<AnnotatedRelease> releases) {
        List<AnnotatedRelease> taken = new ArrayList<>();
        for (AnnotatedRelease old : releases) {
            Release release = new Release(Ids.next(), old.release().source(), old.release().publication(), old.release().version());
            String name = release.source() + " " + release.version().id();
            names.put(release.id().toString(), name);
            List<Mark> marks = new ArrayList<>();
            for (Mark mark : old.marks()) {
                UUID id = Ids.next();
                names.put(id.toString(), name + " " + marks.size());
                marks.add(switch (mark) {
                    case Mention mention -> mention.withId(id);
                    case Commitment commitment -> commitment.withId(id);
                    case Event event -> event.withId(id);
                    case Note note -> note.withId(id);
                });
            }
            taken.add(new AnnotatedRelease(release, marks));
        }
        return taken;
    }

    private static Dossier comeAndGone(List<AnnotatedRelease> releases, Random random) {
        Dossier dossier = new Dossier(Papers.STATES, Papers.CUTTER);
        Set<AnnotatedRelease> away = new LinkedHashSet<>();
        int said = random.nextInt(releases.size());
        for (int i = 0; i < releases.size(); i++) {
            if (i == said) {
                dossier.follow(rulings());
            }
            dossier.put(releases.get(i));
            AnnotatedRelease some = releases.get(random.nextInt(i + 1));
            if (random.nextBoolean()) {
                dossier.remove(some.release().id());
                away.add(some);
            } else if (!away.contains(some)) {
                dossier.put(new AnnotatedRelease(some.release(), List.of()));
                dossier.put(some);
            }
        }
        away.forEach(dossier::put);
        return dossier;
    }

    private Map<String, String> whole(List<AnnotatedRelease> releases) {
        Dossier dossier = Papers.dossier(releases);
        dossier.follow(rulings());
        return whole(dossier);
    }

    private static List<Ruling> rulings() {
        return List.of(
                ruling(Ruling.Kind.NAME, "PERSON hayashi kenta", "", "Minister Hayashi"),
                ruling(Ruling.Kind.JOIN, "PERSON donghyun kim", "PERSON donghyeon kim", ""),
                ruling(Ruling.Kind.PART, "PERSON minjae seo", "PERSON minjai seo", ""));
    }

    private static Ruling ruling(Ruling.Kind kind, String subject, String other, String words) {
        return Ruling.of(kind, subject, other, words, new Signature("Ada", Instant.EPOCH));
    }

    /** All a dossier says, part by part: what it holds, and every page that leads on from its rooms. */
    private Map<String, String> whole(Dossier dossier) {
        Map<String, Object> parts = new TreeMap<>();
        dossier.entities().all().forEach(entity -> parts.put("who " + entity.type() + entity.key(), entity));
        parts.put("proposals", dossier.entities().proposals());
        dossier.threads().all().forEach(thread -> parts.put("promised " + thread.key(), thread));
        parts.put("order of threads", dossier.threads().all().stream().map(thread -> thread.key()).toList());
        parts.put("open", dossier.threads().open());
        parts.put("disagreements", dossier.disagreements());
        dossier.meetings().all().forEach(meeting -> parts.put("met " + meeting.key(), meeting));
        List<UUID> columns = dossier.releases().stream().map(Told::release).toList();
        parts.put("phrases", dossier.phrases().table(columns));
        Pages pages = new Pages(dossier, Papers.STATES);
        parts.put("today", pages.today(DAY, Set.copyOf(columns)));
        for (String room : List.of("entities:", "threads:", "discrepancies:", "sides:", "answer:close communication")) {
            List<DossierLine> lines = Objects.requireNonNull(pages.of(room)).lines();
            parts.put(room, lines);
            for (DossierLine line : lines) {
                if (!line.link().isEmpty()) {
                    parts.put(line.link(), String.valueOf(pages.of(line.link())));
                }
            }
        }
        Map<String, String> whole = new TreeMap<>();
        parts.forEach((name, part) -> whole.put(named(name), named(part.toString())));
        return whole;
    }

    private String named(String words) {
        return ID.matcher(words).replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
    }
}
