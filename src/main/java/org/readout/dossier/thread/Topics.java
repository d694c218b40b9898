package org.readout.dossier.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.readout.dossier.told.Folding;
import org.readout.dossier.told.Statement;
import org.readout.dossier.told.States;
import org.readout.dossier.told.WordList;

/**
 * Says what a promise is about, whatever its wording: the matters of {@code topics.tsv} in what is promised, the accords and
 * anniversaries it names, and, where it names none, the pair of words nobody else uses.
 */
final class Topics {

    private static final int SHORTEST_STEM = 2;
    /** Of a long list of matters no more are promised than the first. */
    private static final int MOST = 4;
    private static final int MOST_PAIRS = 6;

    private final States states;
    private final Map<String, List<Wording>> exact = new HashMap<>();
    private final Map<String, List<Wording>> stems = new HashMap<>();
    private final Set<String> common = WordList.of(Topics.class, "common.txt");

    Topics(States states) {
        this.states = states;
        for (List<String> row : WordList.table(Topics.class, "topics.tsv")) {
            String flags = row.get(1);
            for (String pattern : WordList.parts(row.get(2), ';')) {
                Wording wording = Wording.of(row.getFirst(), flags, pattern);
                Wording.Word first = wording.words().getFirst();
                (first.open() ? stems : exact).computeIfAbsent(first.stem(), key -> new ArrayList<>()).add(wording);
            }
        }
    }

    /** The topics of a statement, by key. */
    Map<String, Topic> of(Statement statement) {
        List<String> words = Folding.words(statement.action());
        Map<String, Topic> topics = new LinkedHashMap<>();
        Anniversaries.of(statement.sentence()).forEach(topic -> topics.put(topic.key(), topic));
        for (String name : statement.named()) {
            Topic topic = Anniversaries.isOne(name) ? null : new Topic("named " + name, name, 0);
            if (topic != null) {
                topics.put(topic.key(), topic);
            }
        }
        Set<Wording> found = found(words);
        for (Wording wording : found) {
            if (!wording.generic() && topics.size() < MOST) {
                add(topics, wording, statement);
            }
        }
        if (topics.isEmpty() && !statement.about().isEmpty()) {
            String about = statement.about().getFirst();
            topics.put("about " + about, new Topic("about " + about, states.name(about), 1));
        }
        if (topics.isEmpty()) {
            found.forEach(wording -> add(topics, wording, statement));
        }
        if (topics.isEmpty()) {
            pairs(words).forEach(topic -> topics.put(topic.key(), topic));
        }
        return topics;
    }

    private void add(Map<String, Topic> topics, Wording wording, Statement statement) {
        String about = wording.regional() && !statement.about().isEmpty() ? statement.about().getFirst() : null;
        String key = wording.topic() + (about == null ? "" : " " + about);
        String name = wording.topic() + (about == null ? "" : ": " + states.name(about));
        topics.putIfAbsent(key, new Topic(key, name, wording.generic() ? 2 : 1));
    }

    private Set<Wording> found(List<String> words) {
        Set<Wording> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            for (Wording wording : exact.getOrDefault(word, List.of())) {
                addIf(found, wording, words, i);
            }
            for (int length = SHORTEST_STEM; length <= word.length(); length++) {
                for (Wording wording : stems.getOrDefault(word.substring(0, length), List.of())) {
                    addIf(found, wording, words, i);
                }
            }
        }
        return found;
    }

    private static void addIf(Set<Wording> found, Wording wording, List<String> words, int at) {
        if (wording.isAt(words, at)) {
            found.add(wording);
        }
    }

    /** Two words in a row that not every promise has. */
    private List<Topic> pairs(List<String> words) {
        List<Topic> pairs = new ArrayList<>();
        String last = null;
        for (String word : words) {
            if (word.length() < 3 || common.contains(word)) {
                continue;
            }
            String stem = Wording.stem(word);
            if (last != null && pairs.size() < MOST_PAIRS && !last.equals(stem)) {
                String key = last.compareTo(stem) < 0 ? last + "+" + stem : stem + "+" + last;
                pairs.add(new Topic("words " + key, last + " " + stem, 1));
            }
            last = stem;
        }
        return pairs;
    }
}
