package org.readout.extract.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.WordList;
import org.readout.model.NameType;

/**
 * The short forms a release gives to what it names in full: the abbreviation in brackets after the name, the name in brackets
 * after the abbreviation, and "the Council" of a council named before. Each means the same as the full form.
 */
final class ShortForms {

    private record Full(NameType type, String entity, int from) {}

    private record Short(NameType type, List<String> fulls) {}

    private static final Map<String, Short> SHORTS = new HashMap<>();

    static {
        for (List<String> row : WordList.table(ShortForms.class, "shortplaces.txt")) {
            SHORTS.put(row.get(0), new Short(NameType.valueOf(row.get(1)), List.of(row.get(2).split(";"))));
        }
    }

    private final Set<String> named = new HashSet<>();

    private final Map<String, Full> abbreviations = new HashMap<>();
    private final Map<String, Full> heads = new HashMap<>();

    /** Takes note of the forms explained in {@code passage}, where {@code found} is what it names. */
    void learn(Passage passage, List<Found> found) {
        Map<Integer, Found> ends = new HashMap<>();
        Map<Integer, Found> starts = new HashMap<>();
        for (Found name : found) {
            if (name.type() != NameType.PERSON && !name.cue().why().equals("nationality")) {
                named.add(name.entity());
            }
            if (isExplained(name)) {
                ends.merge(name.span().end(), name, ShortForms::longer);
                starts.merge(name.span().start(), name, ShortForms::longer);
            }
        }
        for (int i = 1; i + 1 < passage.size(); i++) {
            if (!passage.at(i).text().equals("(")) {
                continue;
            }
            int at = isQuote(passage.at(i + 1)) ? i + 2 : i + 1;
            boolean closed = passage.at(at + 1).is(")") || isQuote(passage.at(at + 1)) && passage.at(at + 2).is(")");
            Found before = ends.get(passage.at(i - 1).span().end());
            if (closed && isAbbreviation(passage.at(at)) && before != null) {
                learn(passage.at(at).text(), before);
            }
            Found inside = starts.get(passage.at(i + 1).span().start());
            if (inside != null && isAbbreviation(passage.at(i - 1)) && begins(passage.at(i - 1).text(), inside.entity())) {
                learn(passage.at(i - 1).text(), inside);
            }
        }
        for (int i = 0; i < passage.size(); i++) {
            Found name = starts.get(passage.at(i).span().start());
            if (name != null && name.type() == NameType.ORGANIZATION) {
                learnHead(passage, i, name);
            }
        }
    }

    private static boolean isExplained(Found name) {
        return switch (name.type()) {
            case ORGANIZATION, AGREEMENT, EVENT -> true;
            case COUNTRY -> !name.cue().why().equals("nationality");
            default -> false;
        };
    }

    /** The longer of two, but a body rather than the event or agreement that ends with its name, and that before an event. */
    private static Found longer(Found left, Found right) {
        int order = Integer.compare(rank(left), rank(right));
        if (order != 0) {
            return order < 0 ? left : right;
        }
        return left.span().end() - left.span().start() >= right.span().end() - right.span().start() ? left : right;
    }

    private static int rank(Found name) {
        return name.type() == NameType.EVENT ? 2 : name.type() == NameType.AGREEMENT ? 1 : 0;
    }

    private void learn(String abbreviation, Found full) {
        abbreviations.putIfAbsent(abbreviation, new Full(full.type(), full.entity(), full.span().start()));
    }

    /** The kind of body in a name of more words: "Council" of "Energy Council", "Ministry" of "Ministry of Trade". */
    private void learnHead(Passage passage, int at, Found name) {
        String first = passage.at(at).text();
        boolean starts = OrganizationWords.STARTS.contains(first) && passage.at(at + 1).is("of");
        String head = starts ? first : null;
        int words = 0;
        for (int i = at; i < passage.size() && passage.at(i).span().start() < name.span().end(); i++) {
            String word = passage.at(i).text();
            words++;
            if (!starts && OrganizationWords.ENDS.contains(word) && words > 1) {
                head = word;
            } else if (word.equals("Force") && words > 2 && passage.at(i - 1).text().equals("Task")) {
                head = "Task Force";
            }
        }
        if (head != null && words > 1) {
            heads.putIfAbsent(head, new Full(NameType.ORGANIZATION, name.entity(), name.span().start()));
        }
    }

    /** Adds to {@code found} the short forms of {@code passage} that are not within a name already. */
    void mark(Passage passage, List<Found> found) {
        Cover organizations = Cover.of(found, NameType.ORGANIZATION);
        Cover persons = Cover.of(found, NameType.PERSON);
        Set<Integer> countries = new HashSet<>();
        for (Found name : found) {
            if (name.type() == NameType.COUNTRY) {
                countries.add(name.span().start());
            }
        }
        for (int i = 0; i < passage.size(); i++) {
            Atom atom = passage.at(i);
            if (!atom.isCapitalized() || organizations.touches(atom.span()) || persons.touches(atom.span())
                    || countries.contains(atom.span().start())) {
                continue;
            }
            Full full = abbreviations.get(atom.text());
            if (full != null) {
                boolean counted = full.type() == NameType.EVENT && i > 0
                        && (NounPhrase.isOrdinal(passage.at(i - 1)) || passage.at(i - 1).is("next") || passage.at(i - 1).is("last"));
                found.add(Found.of(full.type(), passage.span(counted ? i - 1 : i, i + 1), full.entity(), "abbreviation explained here", 0.9));
                continue;
            }
            boolean two = atom.text().equals("Task") && passage.at(i + 1).text().equals("Force");
            Full body = isBare(passage, i, two ? i + 2 : i + 1, two) ? head(two ? "Task Force" : atom.text(), atom) : null;
            if (body != null) {
                found.add(Found.of(NameType.ORGANIZATION, passage.span(i, two ? i + 2 : i + 1), body.entity(),
                        "short form of a body named before", 0.8));
                continue;
            }
            Short form = SHORTS.get(atom.text());
            if (form != null && isBare(passage, i, i + 1, false)) {
                form.fulls().stream().filter(named::contains).findFirst().ifPresent(entity -> found.add(
                        Found.of(form.type(), atom.span(), entity, "short form of a state or place named here", 0.85)));
            }
        }
        found.sort(Comparator.comparing(Found::span));
    }

    private @Nullable Full head(String word, Atom atom) {
        Full full = heads.get(word);
        return full != null && full.from() < atom.span().start() ? full : null;
    }

    private static boolean isBare(Passage passage, int from, int to, boolean two) {
        Atom next = passage.at(to);
        return (two || passage.at(from - 1).is("the")) && !next.is("of") && !next.is("for") && !next.isCapitalized()
                && !(next.isHyphen() && next.glued());
    }

    private static boolean isQuote(Atom atom) {
        return "\"'\u201C\u201D\u2018\u2019".indexOf(atom.text().charAt(0)) >= 0 && atom.text().length() == 1;
    }

    /** "GCC", "AfCFTA", "RoK": two capitals or more, no stop. */
    static boolean isAbbreviation(Atom atom) {
        String text = atom.text();
        return atom.isWord() && text.length() <= 12 && text.length() > 1 && text.indexOf('.') < 0
                && text.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Whether the abbreviation's first two letters are those the words of the full name start with. */
    private static boolean begins(String abbreviation, String full) {
        return Character.toUpperCase(full.charAt(0)) == abbreviation.charAt(0);
    }
}
