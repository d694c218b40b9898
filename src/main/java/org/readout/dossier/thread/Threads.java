package org.readout.dossier.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Folding;
import org.readout.dossier.told.Statement;
import org.readout.dossier.told.States;
import org.readout.model.Force;

/**
 * The threads of all releases. A statement's threads follow from its own words and sides alone, so that neither the order in
 * which releases come nor what else there is moves it; a release that comes or goes touches its own threads only. Positions
 * are no promises and stand in no thread. Not for several threads of execution at once.
 */
public final class Threads {

    private static final String ANNIVERSARY = ": anniversary ";

    private final Topics topics;
    private final States states;
    /** The statements by thread; a thread of one is not yet one, and waits for its second. */
    private final Map<String, Map<UUID, Statement>> byKey = new HashMap<>();
    private final Map<String, Topic> topicOf = new HashMap<>();
    private final Map<UUID, Statement> due = new HashMap<>();
    private final Map<UUID, List<String>> keysOf = new HashMap<>();
    private final Map<UUID, List<UUID>> marksOf = new HashMap<>();
    private final Map<UUID, List<Statement>> statementsOf = new HashMap<>();
    private Map<String, Set<String>> linked = Map.of();
    private Map<String, Set<String>> unlinked = Map.of();
    private Map<String, String> names = Map.of();

    public Threads(States states) {
        this.topics = new Topics(states);
        this.states = states;
    }

    /** Puts a release's statements in; those of the same release must have been taken out before. */
    public void put(UUID release, List<Statement> statements) {
        statementsOf.put(release, statements);
        List<UUID> marks = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.force() == Force.POSITION || statement.sides().isEmpty()) {
                continue;
            }
            List<String> keys = new ArrayList<>();
            topics.of(statement).forEach((name, topic) -> {
                String key = String.join(" ", statement.sides()) + ": " + name;
                if (!unlinked.getOrDefault(reference(statement), Set.of()).contains(key)) {
                    stand(statement, key);
                    topicOf.put(key, topic);
                    keys.add(key);
                }
            });
            for (String key : linked.getOrDefault(reference(statement), Set.of())) {
                if (!keys.contains(key)) {
                    stand(statement, key);
                    topicOf.putIfAbsent(key, new Topic(key, key.substring(key.indexOf(": ") + 2), 1));
                    keys.add(key);
                }
            }
            if (statement.due() != null) {
                due.put(statement.mark(), statement);
            }
            keysOf.put(statement.mark(), keys);
            marks.add(statement.mark());
        }
        marksOf.put(release, marks);
    }

    private void stand(Statement statement, String key) {
        byKey.computeIfAbsent(key, made -> HashMap.newHashMap(1)).put(statement.mark(), statement);
    }

    /** A statement as the officer's word holds on to it: a suggestion made anew has another id, but the same quote. */
    public static String reference(Statement statement) {
        return statement.from().release() + " " + statement.quote();
    }

    /**
     * Follows the officer's word from now on.
     *
     * @param links the keys of threads a statement belongs to, by its reference
     * @param unlinks the keys of threads it does not
     * @param called what a thread is called, by its key
     */
    public void follow(Map<String, Set<String>> links, Map<String, Set<String>> unlinks, Map<String, String> called) {
        Set<String> touched = new HashSet<>(linked.keySet());
        touched.addAll(unlinked.keySet());
        linked = Map.copyOf(links);
        unlinked = Map.copyOf(unlinks);
        names = Map.copyOf(called);
        touched.addAll(linked.keySet());
        touched.addAll(unlinked.keySet());
        Set<UUID> releases = new HashSet<>();
        touched.forEach(reference -> releases.add(UUID.fromString(reference.substring(0, reference.indexOf(' ')))));
        for (UUID release : releases) {
            List<Statement> statements = statementsOf.get(release);
            if (statements != null) {
                remove(release);
                put(release, statements);
            }
        }
    }

    public void remove(UUID release) {
        statementsOf.remove(release);
        List<UUID> marks = marksOf.remove(release);
        if (marks == null) {
            return;
        }
        for (UUID mark : marks) {
            due.remove(mark);
            for (String key : Objects.requireNonNullElse(keysOf.remove(mark), List.<String>of())) {
                byKey.computeIfPresent(key, (same, statements) -> {
                    statements.remove(mark);
                    return statements.isEmpty() ? null : statements;
                });
                if (!byKey.containsKey(key)) {
                    topicOf.remove(key);
                }
            }
        }
    }

    /** All threads of two releases or more, or with an earlier statement cited: the narrowest and longest first. */
    public List<Thread> all() {
        List<String> keys = byKey.entrySet().stream()
                .filter(entry -> isThread(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        List<Thread> threads = new ArrayList<>();
        Map<Set<UUID>, Boolean> taken = new HashMap<>();
        keys.stream()
                .map(this::thread)
                .sorted(Comparator.comparing(Thread::rank)
                        .thenComparing(thread -> -thread.releases().size())
                        .thenComparing(thread -> thread.key().contains(": words ") ? 1 : 0)
                        .thenComparing(Thread::key))
                .forEach(thread -> {
                    Set<UUID> marks = new HashSet<>();
                    thread.rows().forEach(row -> marks.add(row.statement().mark()));
                    boolean chance = thread.key().contains(": words ");
                    if (!chance || taken.putIfAbsent(marks, true) == null) {
                        threads.add(thread);
                    }
                });
        return threads;
    }

    private static boolean isThread(Map<UUID, Statement> statements) {
        return statements.values().stream().map(statement -> statement.from().release()).distinct().limit(2).count() > 1
                || statements.values().stream().anyMatch(statement -> statement.earlier() != null);
    }

    private Thread thread(String key) {
        Map<UUID, Statement> statements = Objects.requireNonNull(byKey.get(key));
        Topic topic = Objects.requireNonNull(topicOf.get(key));
        Statement any = statements.values().stream().min(Rows.ORDER).orElseThrow();
        List<String> sides = any.sides().stream().map(states::name).toList();
        String matter = topic.name().substring(0, 1).toUpperCase(Locale.ROOT) + topic.name().substring(1);
        String name = names.getOrDefault(key, matter + " · " + String.join(", ", sides));
        return new Thread(key, name, topic.name(), topic.rank(), any.sides(),
                Rows.of(List.copyOf(statements.values())));
    }

    /** Every promise with a date or condition, whether said again or not, in the order said. */
    public List<Statement> open() {
        return due.values().stream().sorted(Rows.ORDER).toList();
    }

    /** All statements of this kind, positions apart, in the order said. */
    public List<Statement> matching(Predicate<Statement> wanted) {
        Map<UUID, Statement> found = new HashMap<>();
        byKey.values().forEach(same -> same.values().stream().filter(wanted).forEach(each -> found.put(each.mark(), each)));
        return found.values().stream().sorted(Rows.ORDER).toList();
    }

    /** The statements whose words hold all of these, or whose matter is called so, in the order said. */
    public List<Statement> about(String asked) {
        List<String> stems = Folding.words(asked).stream().map(Wording::stem).filter(stem -> stem.length() > 1).toList();
        Map<UUID, Statement> found = new HashMap<>();
        byKey.forEach((key, same) -> {
            String name = Folding.plain(Objects.requireNonNull(topicOf.get(key)).name());
            boolean named = !stems.isEmpty() && stems.stream().allMatch(name::contains);
            same.values().forEach(statement -> {
                if (named || !stems.isEmpty() && holds(statement, stems)) {
                    found.put(statement.mark(), statement);
                }
            });
        });
        return found.values().stream().sorted(Rows.ORDER).toList();
    }

    private static boolean holds(Statement statement, List<String> stems) {
        String words = ' ' + String.join(" ", Folding.words(statement.sentence()));
        return stems.stream().allMatch(stem -> words.contains(' ' + stem));
    }

    /** The thread with this key; null where there is none. */
    public @Nullable Thread of(String key) {
        return byKey.containsKey(key) ? thread(key) : null;
    }

    /** The threads a statement stands in, the narrowest first; it may stand alone in them. */
    public List<Thread> with(UUID mark) {
        return keysOf.getOrDefault(mark, List.of()).stream()
                .map(this::thread)
                .sorted(Comparator.comparing(Thread::rank).thenComparing(thread -> -thread.rows().size()).thenComparing(Thread::key))
                .toList();
    }

    /** The threads between the same sides on an anniversary of the same number, of which a statement names no occasion or another. */
    public List<Thread> likeAnniversaries(UUID mark) {
        List<Thread> like = new ArrayList<>();
        for (String key : keysOf.getOrDefault(mark, List.of())) {
            int at = key.indexOf(ANNIVERSARY);
            if (at >= 0) {
                String stem = key.substring(0, key.indexOf(' ', at + ANNIVERSARY.length()) + 1);
                byKey.keySet().stream().filter(other -> other.startsWith(stem) && !other.equals(key)).sorted()
                        .forEach(other -> like.add(thread(other)));
            }
        }
        return like;
    }

    /** By thread, the statements with a day of their own, in the order said: of the threads a release stands in. */
    public Map<String, List<Statement>> datedIn(UUID release) {
        Map<String, List<Statement>> dated = new TreeMap<>();
        for (UUID mark : marksOf.getOrDefault(release, List.of())) {
            Statement statement = due.get(mark);
            if (statement == null || !isDated(statement)) {
                continue;
            }
            for (String key : keysOf.getOrDefault(mark, List.of())) {
                dated.computeIfAbsent(key, made -> Objects.requireNonNull(byKey.get(key)).values().stream()
                        .filter(Threads::isDated).sorted(Rows.ORDER).toList());
            }
        }
        return dated;
    }

    private static boolean isDated(Statement statement) {
        return statement.due() != null && statement.due().date() != null && !statement.due().inferred();
    }

    /** What a thread is called. */
    public String name(String key) {
        return thread(key).name();
    }

    /** By thread, as above, of all. */
    public Map<String, List<Statement>> dated() {
        Map<String, List<Statement>> dated = new TreeMap<>();
        for (UUID release : marksOf.keySet()) {
            datedIn(release).forEach(dated::putIfAbsent);
        }
        return dated;
    }

    /** The threads a release stands in, the narrowest first. */
    public List<Thread> in(UUID release) {
        return in(release, new HashMap<>());
    }

    /** As above, for many releases in a row. @param known threads made already, added to */
    public List<Thread> in(UUID release, Map<String, Thread> known) {
        Map<String, Thread> threads = new TreeMap<>();
        for (UUID mark : marksOf.getOrDefault(release, List.of())) {
            for (String key : new LinkedHashSet<>(keysOf.getOrDefault(mark, List.of()))) {
                if (isThread(Objects.requireNonNull(byKey.get(key)))) {
                    threads.put(key, known.computeIfAbsent(key, this::thread));
                }
            }
        }
        return threads.values().stream()
                .sorted(Comparator.comparing(Thread::rank).thenComparing(thread -> -thread.rows().size()).thenComparing(Thread::key))
                .toList();
    }
}
