package org.readout.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readout.dossier.clash.Discrepancy;
import org.readout.dossier.thread.Thread;
import org.readout.dossier.told.WordList;
import org.readout.dossier.who.Entity;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Pairs of names and of promises in real releases, judged by hand, joined or kept apart as they were judged. The texts are
 * not ours to keep: they are named by their hashes, and read where they lie beside the project.
 */
class JudgedPairsTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final double PERSONS = 0.95;
    private static final double PROMISES = 0.85;
    private static final double REAL = 0.8;
    /** In the everyday build one pair in so many is tried, among the releases of these pairs alone. */
    private static final int EVERY = 6;
    /** Of so few pairs one more may go wrong, and few releases say less of who holds which office than all do. */
    private static final double SLACK = 0.15;

    private record Place(String file, int start, int end) {}

    private record Pair(String kind, boolean same, Place one, Place other) {}

    @Test
    void aSampleIsJoinedAsItWasJudged() throws Exception {
        List<Pair> all = pairs();
        List<Pair> some = all.stream().filter(pair -> all.indexOf(pair) % EVERY == 0).toList();
        Set<String> wanted = some.stream().flatMap(pair -> Stream.of(pair.one.file, pair.other.file)).collect(Collectors.toSet());
        Map<String, AnnotatedRelease> releases = releases(wanted);
        assertThat(right("person", some, releases)).isGreaterThanOrEqualTo(PERSONS - SLACK);
        assertThat(right("commitment", some, releases)).isGreaterThanOrEqualTo(PROMISES - SLACK);
    }

    @Test
    @Tag("eval")
    void allAreJoinedAsTheyWereJudgedAmongAllReleases() throws Exception {
        Map<String, AnnotatedRelease> releases = releases(Set.of());
        double persons = right("person", pairs(), releases);
        double promises = right("commitment", pairs(), releases);
        System.out.printf("judged pairs: persons %.1f%%, commitments %.1f%%%n", 100 * persons, 100 * promises);
        assertThat(persons).isGreaterThanOrEqualTo(PERSONS);
        assertThat(promises).isGreaterThanOrEqualTo(PROMISES);
    }

    /** Few false alarms matter more than finding all: of what is raised four in five are to be judged real, and those are to be raised. */
    @Test
    @Tag("eval")
    void whatIsRaisedIsReal() throws Exception {
        Map<String, AnnotatedRelease> releases = releases(Set.of());
        List<Discrepancy> raised = Papers.dossier(List.copyOf(releases.values())).disagreements();
        List<Pair> judged = rows("discrepancy", "real");
        assertThat(judged).allSatisfy(pair -> assertThat(raised).anyMatch(each -> says(each, pair, releases)));
        double real = (double) raised.stream().filter(each -> judged.stream().anyMatch(pair -> says(each, pair, releases))).count() / raised.size();
        System.out.printf("discrepancies: %d raised, %.1f%% judged real%n", raised.size(), 100 * real);
        assertThat(real).isGreaterThanOrEqualTo(REAL);
    }

    private static boolean says(Discrepancy discrepancy, Pair pair, Map<String, AnnotatedRelease> releases) {
        return Stream.of(pair.one, pair.other).allMatch(place -> {
            AnnotatedRelease release = Objects.requireNonNull(releases.get(place.file));
            String words = span(release, place).in(release.release().text());
            return discrepancy.quotes().stream().anyMatch(quoted -> quoted.value().equals(words)
                    && quoted.from().release().equals(release.release().id()));
        });
    }

    private static List<Pair> pairs() {
        return Stream.concat(rows("person", "same").stream(), rows("commitment", "same").stream()).toList();
    }

    /** @param yes the verdict that says yes */
    private static List<Pair> rows(String kind, String yes) {
        List<Pair> pairs = new ArrayList<>();
        for (List<String> row : WordList.table(JudgedPairsTest.class, "judged.tsv")) {
            if (row.getFirst().equals(kind)) {
                pairs.add(new Pair(kind, row.get(1).equals(yes), place(row, 2), place(row, 5)));
            }
        }
        return pairs;
    }

    private static Place place(List<String> row, int at) {
        return new Place(row.get(at), Integer.parseInt(row.get(at + 1)), Integer.parseInt(row.get(at + 2)));
    }

    /** By hash. @param wanted which; all where it is empty */
    private static Map<String, AnnotatedRelease> releases(Set<String> wanted) throws IOException, NoSuchAlgorithmException {
        assumeTrue(Files.isDirectory(CORPUS), "No corpus beside the project");
        Map<String, AnnotatedRelease> releases = new HashMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(CORPUS)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, 16);
            if (wanted.isEmpty() || wanted.contains(hash)) {
                String published = Objects.toString(file.getFileName()).substring(0, 10);
                releases.put(hash, Papers.of("The White House", published, new String(bytes, StandardCharsets.UTF_8)));
            }
        }
        return releases;
    }

    /** The share of pairs joined or kept apart as they were judged; what went wrong is printed. */
    private static double right(String kind, List<Pair> pairs, Map<String, AnnotatedRelease> releases) {
        Dossier dossier = Papers.dossier(List.copyOf(releases.values()));
        int right = 0;
        int all = 0;
        for (Pair pair : pairs) {
            if (!pair.kind.equals(kind)) {
                continue;
            }
            AnnotatedRelease one = Objects.requireNonNull(releases.get(pair.one.file));
            AnnotatedRelease other = Objects.requireNonNull(releases.get(pair.other.file));
            boolean joined = kind.equals("person")
                    ? person(dossier, one, pair.one) instanceof Entity entity && entity.equals(person(dossier, other, pair.other))
                    : threads(dossier, one, pair.one).stream().anyMatch(threads(dossier, other, pair.other)::contains);
            all++;
            right += joined == pair.same ? 1 : 0;
            if (joined != pair.same) {
                System.out.println((joined ? "joined wrongly: " : "not joined: ") + words(one, pair.one) + " | " + words(other, pair.other));
            }
        }
        return (double) right / all;
    }

    private static Span span(AnnotatedRelease release, Place place) {
        String text = release.release().text();
        return new Span(text.offsetByCodePoints(0, place.start), text.offsetByCodePoints(0, place.end));
    }

    private static String words(AnnotatedRelease release, Place place) {
        return span(release, place).in(release.release().text()).replace('\n', ' ');
    }

    private static <M extends Mark> @Nullable M at(Collection<M> marks, Span span) {
        return marks.stream().filter(mark -> mark.span().overlaps(span))
                .max(Comparator.comparingInt(mark -> Math.min(mark.span().end(), span.end()) - Math.max(mark.span().start(), span.start())))
                .orElse(null);
    }

    private static @Nullable Entity person(Dossier dossier, AnnotatedRelease release, Place place) {
        Mention mention = at(release.mentions().stream().filter(each -> each.type() == NameType.PERSON).toList(), span(release, place));
        return mention == null ? null : dossier.entities().named(release.release().id(), NameType.PERSON, mention.entity());
    }

    private static Set<String> threads(Dossier dossier, AnnotatedRelease release, Place place) {
        Commitment commitment = at(release.commitments(), span(release, place));
        return commitment == null ? Set.of()
                : dossier.threads().with(commitment.id()).stream().map(Thread::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
