package org.readout.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.names.NounPhrase.Opening;
import org.readout.extract.text.Tokenizer;
import org.readout.extract.text.WordList;
import org.readout.model.NameType;

/** Finds treaties, laws, resolutions, declarations and named plans: "Russia-North Korea treaty", "Sea Charter". */
final class AgreementFinder {

    /**
     * @param small whether it also counts written small, after a state or a body
     * @param self whether it counts written small by itself: "a joint statement"
     * @param plain whether "the Plan" alone is no name
     */
    private record Head(List<String> words, boolean small, boolean self, boolean plain) {}

    private static final Map<String, List<Head>> HEADS = new HashMap<>();
    /** What is issued: "issued the following statement", "Statement by the Leaders". */
    private static final Set<String> ISSUED = Set.of("statement", "declaration", "communique", "communiqu\u00e9");
    private static final Set<String> BY = Set.of("by", "of", "from", "on");
    private static final Set<String> PROGRAMMES = Set.of("program", "programme", "initiative", "strategy", "framework");

    static {
        for (List<String> row : WordList.table(AgreementFinder.class, "agreementheads.txt")) {
            List<String> words = new ArrayList<>();
            for (Atom atom : Atom.of(Tokenizer.tokens(row.getFirst().toLowerCase(Locale.ROOT)))) {
                words.add(atom.text());
            }
            String how = row.size() > 1 ? row.get(1) : "";
            boolean plain = row.size() > 2 && row.get(2).equals("plain");
            HEADS.computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
                    .add(new Head(words, how.equals("small"), how.equals("self"), plain));
        }
        for (List<Head> heads : HEADS.values()) {
            heads.sort((a, b) -> b.words().size() - a.words().size());
        }
    }

    private final Passage passage;
    private final List<Found> found;
    private final Cover persons;
    private final Cover organizations;

    AgreementFinder(Passage passage, List<Found> found) {
        this.passage = passage;
        this.found = found;
        this.persons = Cover.of(found, NameType.PERSON);
        this.organizations = Cover.of(found, NameType.ORGANIZATION);
    }

    void find() {
        int free = 0;
        for (int i = 0; i < passage.size(); i++) {
            if (i < free) {
                continue;
            }
            Gazetteer.Entry entry = Gazetteer.at(passage, i);
            if (entry != null && entry.kind() == Gazetteer.Kind.AGREEMENT && headAt(i + entry.length()) == null) {
                int from = known(i, free);
                free = mark(from, i + entry.length(), entry.canonical(), "known agreement", 0.95);
                continue;
            }
            Head head = headAt(i);
            if (head != null && !organizations.touches(passage.at(i).span())) {
                free = Math.max(free, around(i, i + head.words().size(), head, free));
            }
        }
    }

    /** The year in front of a known agreement: "1982 Convention". */
    private int known(int i, int free) {
        return i > free && isYear(passage.at(i - 1).text()) && passage.at(i - 2).is("the") ? i - 1 : i;
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && (text.startsWith("19") || text.startsWith("20")) && text.chars().allMatch(Character::isDigit);
    }

    private @Nullable Head headAt(int i) {
        for (Head head : HEADS.getOrDefault(passage.at(i).lower(), List.of())) {
            boolean fits = true;
            for (int word = 1; word < head.words().size() && fits; word++) {
                fits = passage.at(i + word).is(head.words().get(word));
            }
            if (fits) {
                return head;
            }
        }
        return null;
    }

    private int around(int at, int headEnd, Head head, int free) {
        return passage.at(at).isCapitalized() ? capital(at, headEnd, head, free) : small(at, headEnd, head, free);
    }

    private int small(int at, int headEnd, Head head, int free) {
        int end = numbers(headEnd);
        int from = ownersBefore(at, free);
        if (from < at && head.small()) {
            return mark(from, end, passage.words(from, end), "states or body before the noun", 0.85);
        }
        int year = yearBefore(at);
        if (year < at && passage.at(headEnd - 1).is("award")) {
            return mark(year, end, passage.words(year, end), "award of a year", 0.8);
        }
        boolean numbered = end > headEnd && passage.at(at).lower().startsWith("resolution");
        int name = nameBefore(at, free);
        if (name < at && (!head.plain() || PROGRAMMES.contains(passage.at(at).lower()))) {
            return mark(name, end, passage.words(name, end), "name before the noun", 0.7);
        }
        NounPhrase phrase = NounPhrase.before(passage, at, free, persons);
        boolean self = head.self() && (phrase.opening() != Opening.BARE || passage.isTitle())
                || passage.at(at - 1).is("following") && ISSUED.contains(passage.at(at).lower());
        return self || numbered ? mark(at, end, passage.words(at, end), "kind of agreement", 0.75) : 0;
    }

    private int yearBefore(int at) {
        for (int i = at - 1; i > at - 4 && passage.at(i).isWord() || i == at - 1; i--) {
            if (isYear(passage.at(i).text())) {
                return i;
            }
            if (i > 0 && isYear(passage.at(i - 1).text()) && i > at - 4) {
                return i - 1;
            }
        }
        return at;
    }

    /** The first of the capitalized words in front, after "the" or an owner: "the Roeland programme"; else {@code at}. */
    private int nameBefore(int at, int free) {
        int from = at;
        while (from > free && passage.at(from - 1).isCapitalized() && passage.at(from - 1).isWord()
                && OfficeHeads.at(passage, from - 1) == null && !persons.touches(passage.at(from - 1).span())
                && !(Gazetteer.before(passage, from) instanceof Gazetteer.Entry entry && entry.kind() == Gazetteer.Kind.DEMONYM)) {
            from--;
        }
        boolean owned = passage.at(from - 1).is("the") || passage.at(from - 1).isPossessive();
        return owned && !passage.isTitle() ? from : at;
    }

    private int capital(int at, int headEnd, Head head, int free) {
        Atom next = passage.at(headEnd);
        boolean body = OrganizationWords.ENDS.contains(next.text()) || OrganizationWords.ENDS.contains(passage.at(headEnd + 1).text())
                && next.isCapitalized();
        if (body || passage.at(at - 1).is("press") || passage.at(at - 1).is("media")) {
            return 0;
        }
        if (!passage.isTitle() && next.isCapitalized() && next.isWord() && !Words.isCalendar(next) && !persons.touches(next.span())
                || next.isHyphen() && next.glued() && passage.at(headEnd + 1).isWord()) {
            return 0;
        }
        NounPhrase phrase = NounPhrase.before(passage, at, free, persons);
        int from = phrase.from();
        int end = passage.at(at).is("statement") && next.is("of") ? headEnd : end(headEnd);
        boolean modified = phrase.named() || end > headEnd;
        boolean opens = at == 0 && ISSUED.contains(passage.at(at).lower()) && BY.contains(next.lower());
        boolean alone = opens || !head.plain() && phrase.opening() == Opening.DEFINITE && !passage.isTitle();
        boolean whole = head.words().size() > 1 && !head.plain();
        if (passage.isTitle() && !whole && !modified && !opens) {
            from = ownersBefore(at, free);
            modified = from < at;
        }
        boolean named = modified || alone || whole;
        return named ? mark(from, end, passage.words(from, end), "name that ends in \"" + passage.words(at, headEnd) + "\"", 0.85) : 0;
    }

    /** One past "on the Law of Roe", "between Roe and Doe", "2397 (2017)" after the noun. */
    private int end(int at) {
        int end = numbers(at);
        if (end > at) {
            return end;
        }
        Atom link = passage.at(at);
        if (link.is("for") && Character.isDigit(passage.at(at + 1).text().charAt(0))) {
            return numbers(at + 1);
        }
        if (link.is("between")) {
            int i = passage.at(at + 1).is("the") ? at + 2 : at + 1;
            Gazetteer.Entry first = Gazetteer.at(passage, i);
            int second = first == null ? i : i + first.length();
            int pair = first != null && passage.at(second).is("and") ? EventName.run(passage, second + 1, persons) : second + 1;
            return first != null && passage.at(second).is("and") && pair > second + 1 ? pair : at;
        }
        if (!link.is("of") && !link.is("for") && !link.is("on") && !link.is("to") && !link.is("against")) {
            return at;
        }
        int run = EventName.run(passage, at + 1, persons);
        return run > at + 1 && !(link.is("to") && Gazetteer.at(passage, at + 1) != null) ? run : at;
    }

    /** One past "2397 (2017)", "242 and 338", "ES-11/1" in front of which stands "Resolution"; {@code at} if no number. */
    private int numbers(int at) {
        int end = at;
        int i = at;
        while (i < at + 20) {
            int next = number(i);
            if (next == i) {
                return end;
            }
            end = next;
            i = passage.at(end).is("and") || passage.at(end).is(",") || passage.at(end).is("/") ? end + 1 : end;
            if (i == end) {
                return end;
            }
        }
        return end;
    }

    private int number(int at) {
        int i = at;
        if (passage.at(i).isShouted() && passage.at(i).text().length() <= 3 && passage.at(i + 1).isHyphen()) {
            i += 2;
        }
        if (!Character.isDigit(passage.at(i).text().charAt(0))) {
            return at;
        }
        i++;
        while (passage.at(i).glued() && (passage.at(i).is("/") || passage.at(i).isHyphen() || passage.at(i).text().equals("\u2013"))
                && Character.isDigit(passage.at(i + 1).text().charAt(0))) {
            i += 2;
        }
        boolean year = passage.at(i).is("(") && Character.isDigit(passage.at(i + 1).text().charAt(0)) && passage.at(i + 2).is(")");
        return year ? i + 3 : i;
    }

    /** The states, the two names or the body in front of a noun written small. */
    private int ownersBefore(int at, int free) {
        int from = at;
        boolean pair = false;
        while (from > free) {
            Gazetteer.Entry entry = Gazetteer.before(passage, from);
            boolean owner = entry != null && entry.kind() != Gazetteer.Kind.DEMONYM && !entry.isPlace();
            if (owner && entry != null) {
                pair |= entry.kind() == Gazetteer.Kind.ORGANIZATION || from < at;
                from -= entry.length();
            } else if (from < at && passage.at(from - 1).isHyphen() && passage.at(from - 2).isCapitalized()) {
                pair = true;
                from--;
            } else if (from > 1 && passage.at(from - 1).isCapitalized()
                    && (passage.at(from - 2).isHyphen() || passage.at(from).isHyphen())) {
                from--;
            } else {
                break;
            }
        }
        return pair ? from : at;
    }

    private int mark(int from, int to, String entity, String why, double confidence) {
        found.add(Found.of(NameType.AGREEMENT, passage.span(from, to), entity, why, confidence));
        return to;
    }
}
