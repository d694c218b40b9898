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
        return offices;
    }

    private @Nullable Office around(int at, int headEnd, OfficeHeads.Head head, int free) {
        boolean capital = passage.at(at).isCapitalized();
        int ranks = ranksBefore(at, free, capital);
        int bodies = capital ? OfficeReach.bodyBefore(passage, ranks, free) : ranks;
        int portfolio = OfficeReach.portfolioAfter(passage, headEnd);
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

    /** The first atom of the ranks and portfolio words in front of atom {@code at}. */
    private int ranksBefore(int at, int free, boolean capital) {
        int from = at;
        while (from > free) {
            Atom before = passage.at(from - 1);
            if (Words.isOffice(before) && before.isCapitalized() == capital && !isPossessiveNext(from)) {
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
            Gazetteer.Entry entry = Gazetteer.at(passage, i);
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
        if (OfficeReach.startsName(passage, end) && !passage.at(from - 1).is("a")) {
            return true;
        }
        boolean high = head.level() != Level.OFFICIAL;
        boolean definite = isDefinite(from);
        if (passage.at(from - 1).is("a") || passage.at(from - 1).is("an") || passage.isTitle() && !modified) {
            return false;
        }
        if (capital) {
            return modified || high && (definite || passage.at(end).isPossessive());
        }
        return definite && (modified || high && (head.plural() || isDemonymBefore(from)));
    }

    private boolean isDefinite(int from) {
        Atom before = passage.at(from - 1);
        Atom first = passage.at(from);
        return before.is("the") || before.isPossessive() || first.is("both") || first.is("two") || first.is("three")
                || isDemonymBefore(from) || before.is("their") || before.is("its") || before.is("then")
                || before.is("and") && passage.at(from - 2).is("president");
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
