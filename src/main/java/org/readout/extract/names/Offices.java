package org.readout.extract.names;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;

/**
 * Reads offices: ranks and portfolio before the head, the head, portfolio and country after it. "First Vice Foreign
 * Minister", "Vice Minister for Foreign Affairs of Japan", "two Vice Ministers".
 */
final class Offices {

    private final Passage passage;

    private Offices(Passage passage) {
        this.passage = passage;
    }

    /** The offices of a passage, in order, none overlapping. */
    static List<Office> in(Passage passage) {
        return new Offices(passage).all();
    }

    private List<Office> all() {
        List<Office> offices = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < passage.size(); i++) {
            boolean shouted = passage.at(i).isShouted() && passage.at(i).text().length() > 3 && !passage.isTitle();
            OfficeHeads.Head head = i < free || shouted ? null : OfficeHeads.at(passage, i);
            if (head == null || Gazetteer.at(passage, i) instanceof Gazetteer.Entry entry && entry.length() > head.words().size()) {
                continue;
            }
            int headEnd = i + head.words().size();
            OfficeHeads.Head second = OfficeHeads.at(passage, headEnd);
            if (second != null && passage.at(i).isCapitalized() && passage.at(headEnd).isCapitalized()
                    && Words.isOffice(passage.at(i))) {
                continue;
            }
            Office office = around(i, headEnd, head, free);
            if (office != null) {
                offices.add(office);
                free = office.to();
            }
        }
        return joined(offices);
    }

    /** "President and CEO": two offices of one person are one, where the person is named beside them. */
    private List<Office> joined(List<Office> offices) {
        List<Office> joined = new ArrayList<>();
        for (Office office : offices) {
            Office last = joined.isEmpty() ? null : joined.getLast();
            boolean beside = last != null && last.to() + 1 == office.from() && !last.plural() && !office.plural()
                    && (passage.at(last.to()).is("and") || passage.at(last.to()).is("&"))
                    && !(passage.at(last.from()).is("crown") && last.level() == Level.LEADER);
            if (last == null || !beside || !isOfOne(last, office)) {
                joined.add(office);
                continue;
            }
            Level level = last.level().compareTo(office.level()) <= 0 ? last.level() : office.level();
            String country = last.country() == null ? office.country() : last.country();
            joined.set(joined.size() - 1, new Office(last.from(), office.to(), false, level, country, true));
        }
        return joined;
    }

    /**
     * Whether a name stands in front with its comma, or behind; "the President and Prime Minister Laine" are two persons.
     */
    private boolean isOfOne(Office first, Office second) {
        Atom before = passage.at(first.from() - 1);
        boolean apposed = before.is(",") && passage.at(first.from() - 2).isCapitalized();
        Atom after = passage.at(second.to());
        boolean another = second.level() == Level.LEADER || second.to() - second.from() == 1;
        boolean named = !another && (OfficeReach.startsName(passage, second.to()) || Words.HONORIFICS.contains(after.lower()));
        boolean body = passage.at(second.to() - 1).is("ceo");
        int next = second.to() + 1;
        boolean told = after.is(",") && (OfficeReach.startsName(passage, next) || Words.HONORIFICS.contains(passage.at(next).lower())
                || OfficeHeads.at(passage, next) != null && passage.at(next).isCapitalized());
        return apposed || named || body || told;
    }

    private @Nullable Office around(int at, int headEnd, OfficeHeads.Head head, int free) {
        boolean capital = passage.at(at).isCapitalized();
        int ranks = ranksBefore(at, free, capital);
        int bodies = capital ? OfficeReach.bodyBefore(passage, ranks, free) : countryBefore(ranks, free);
        bodies = bodies < ranks ? ranksBefore(bodies, free, true) : bodies;
        int portfolio = OfficeReach.portfolioAfter(passage, headEnd, head.level() == Level.LEADER && ranks == at);
        int end = head.plural() ? OfficeReach.countriesAfter(passage, portfolio) : OfficeReach.countryAfter(passage, portfolio);
        int from = head.plural() ? OfficeReach.numberBefore(passage, bodies, free) : bodies;
        boolean modified = ranks < at || bodies < ranks || portfolio > headEnd;
        String country = country(from, end);
        boolean marked = isHeld(from, end, head, capital, modified || from < bodies);
        if (!marked && !modified) {
            return null;
        }
        return new Office(from, end, head.plural(), level(head.level(), ranks, at), country, marked);
    }

    /** "U.S." in "U.S. secretary of state". */
    private int countryBefore(int at, int free) {
        Gazetteer.Entry entry = Gazetteer.before(passage, at);
        boolean state = entry != null && entry.kind() == Gazetteer.Kind.COUNTRY && passage.at(at - 1).text().length() <= 4
                && at - entry.length() >= free && !passage.at(at).isHyphen();
        return state && entry != null ? at - entry.length() : at;
    }

    /** The first atom of the ranks and portfolio words in front of atom {@code at}. */
    private int ranksBefore(int at, int free, boolean capital) {
        int from = at;
        while (from > free) {
            Atom before = passage.at(from - 1);
            boolean field = capital && Words.isPortfolio(before) && OfficeHeads.at(passage, from - 1) == null
                    && (from < at || passage.at(at).is("minister") || passage.at(at).is("ministers"));
            if ((Words.isOffice(before) || field) && before.isCapitalized() == capital && !isPossessiveNext(from)) {
                from--;
            } else if (before.isHyphen() && before.glued() && from - 2 >= free && Words.isOffice(passage.at(from - 2))) {
                from -= 2;
            } else if ((before.is("and") || before.is("&")) && from < at && from - 2 >= free
                    && Words.isOffice(passage.at(from - 2)) && passage.at(from - 2).isCapitalized() == capital
                    && !Words.OFFICE.getOrDefault(passage.at(from).lower(), "").equals("vice")
                    && OfficeHeads.at(passage, from - 2) == null) {
                from -= 2;
            } else {
                break;
            }
        }
        return from;
    }

    private boolean isPossessiveNext(int at) {
        return passage.at(at).isPossessive();
    }

    private Level level(Level head, int from, int to) {
        boolean vice = false;
        boolean official = false;
        for (int i = from; i < to; i++) {
            String effect = Words.OFFICE.getOrDefault(passage.at(i).lower(), "");
            vice |= effect.equals("vice");
            official |= effect.equals("official");
        }
        return switch (head) {
            case LEADER -> official ? Level.OFFICIAL : vice ? Level.MINISTER : Level.LEADER;
            case MINISTER -> official ? Level.OFFICIAL : vice ? Level.VICE_MINISTER : Level.MINISTER;
            default -> head;
        };
    }

    /** The state inside the phrase, else the one in front of it: a demonym, or a country with its possessive. */
    private @Nullable String country(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            Gazetteer.Entry part = Gazetteer.at(passage, i);
            // "South Sudan" ends in "Sudan"; the longest that ends there is meant.
            Gazetteer.Entry entry = part == null ? null : Gazetteer.before(passage, i + part.length());
            if (entry != null && !entry.code().isEmpty() && !entry.isPlace()) {
                return entry.code();
            }
        }
        int before = from;
        while (before > 0 && (passage.at(before - 1).is("then") || passage.at(before - 1).is("former")
                || passage.at(before - 1).is("new") || passage.at(before - 1).isPossessive())) {
            before--;
        }
        Gazetteer.Entry entry = Gazetteer.before(passage, before);
        return entry == null || entry.code().isEmpty() || entry.kind() == Gazetteer.Kind.PLACE ? null : entry.code();
    }

    /** Whether the words show that someone holds it; "a foreign minister" does not. */
    private boolean isHeld(int from, int end, OfficeHeads.Head head, boolean capital, boolean modified) {
        if (passage.at(from).is("pm") && Character.isDigit(passage.at(from - 1).text().charAt(0))) {
            return false;
        }
        boolean addressed = passage.at(end).is("the") && Words.HONORIFICS.contains(passage.at(end + 1).lower());
        if ((OfficeReach.startsName(passage, end) || addressed) && !passage.at(from - 1).is("a") && !passage.at(from - 1).is("an")
                && !(head.plural() && isVague(head))) {
            return true;
        }
        boolean high = head.level() != Level.OFFICIAL;
        boolean definite = isDefinite(from);
        boolean bare = passage.at(end - 1).is(head.words().getLast());
        boolean shown = passage.isTitle() && capital && head.plural() && !definite && bare;
        if (shown) {
            return false;
        }
        if (passage.at(from - 1).is("a") || passage.at(from - 1).is("an") || passage.isTitle() && !modified && !definite) {
            return false;
        }
        if (capital) {
            boolean several = head.plural() && isVague(head) && !definite && bare;
            return modified && !several || definite || isApposed(from, end) || high && passage.at(end).isPossessive();
        }
        if (isVague(head)) {
            return definite && (!modified || OfficeReach.numberBefore(passage, from + 1, from) == from || passage.at(end - 1).isCapitalized())
                    && (head.plural() ? !isDemonymBefore(from) : isDemonymBefore(from) || passage.at(end - 1).isCapitalized());
        }
        return definite && (modified || high || head.plural()) || modified && isApposed(from, end) || modified && passage.at(from).text().indexOf('.') > 0;
    }

    /** "Jane Roe, President, Roeland Farmers": the office behind a name. */
    private boolean isApposed(int from, int end) {
        Atom name = passage.at(from - 2);
        Atom after = passage.at(end);
        boolean closed = after.is(",") || after.is("and") || after.is("&") || after.is("(") || after.is(";") || after.is("\n") || after.is(".")
                || after.is("of");
        return passage.at(from - 1).is(",") && name.isCapitalized() && name.isWord() && closed
                && (passage.at(from - 3).isCapitalized() || passage.at(from - 3).isHyphen());
    }

    /** "Leaders", "officials": which need "the" to mean anyone. */
    private static boolean isVague(OfficeHeads.Head head) {
        String word = head.words().getLast();
        if (word.equals("chief")) {
            return true;
        }
        return word.startsWith("leader") || word.startsWith("official") || word.startsWith("lawmaker") || word.startsWith("representative");
    }

    private boolean isDefinite(int at) {
        int from = passage.at(at - 1).is("new") || passage.at(at - 1).is("former") ? at - 1 : at;
        Atom before = passage.at(from - 1);
        Atom first = passage.at(from);
        return before.is("the") || before.isPossessive() || first.is("both") || first.is("two") || first.is("three")
                || isDemonymBefore(from) || before.is("their") || before.is("its") || before.is("then")
                || before.is("both") || before.is("our")
                || before.is("and") && OfficeHeads.at(passage, from - 2) != null;
    }

    private boolean isDemonymBefore(int from) {
        Gazetteer.Entry entry = Gazetteer.before(passage, from);
        if (entry == null || entry.kind() != Gazetteer.Kind.DEMONYM) {
            return false;
        }
        Atom article = passage.at(from - entry.length() - 1);
        return !article.is("a") && !article.is("an");
    }
}
