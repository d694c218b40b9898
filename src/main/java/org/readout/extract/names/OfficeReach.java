package org.readout.extract.names;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** How far an office reaches to the left and to the right of its head. */
final class OfficeReach {

    private static final Set<String> NUMBERS = Set.of("two", "three", "four", "five", "2", "3", "4");
    private static final Set<String> BODY_WORDS =
            Set.of("council", "commission", "committee", "house", "department", "agency", "group", "force", "administration", "ministry",
                    "institute", "bureau", "authority", "board", "organization", "organisation");

    private OfficeReach() {}

    /** The first atom of the country or body that heads the office: "U.S." in "U.S. President-elect", "NATO". */
    static int bodyBefore(Passage passage, int at, int free) {
        Gazetteer.Entry entry = Gazetteer.before(passage, at);
        if (entry != null && at - entry.length() >= free) {
            int from = at - entry.length();
            boolean pair = passage.at(from - 1).isHyphen() && passage.at(from).glued() || passage.at(at).isHyphen();
            boolean named = entry.kind() == Gazetteer.Kind.COUNTRY || entry.kind() == Gazetteer.Kind.ORGANIZATION
                    || entry.isPlace() && isHome(passage, from);
            return named && !pair ? from : at;
        }
        int inner = bodyOver(passage, at, free);
        if (inner < at) {
            return inner;
        }
        int from = at;
        if (BODY_WORDS.contains(passage.at(at - 1).lower()) && passage.at(at - 1).isCapitalized()) {
            from--;
            while (from > free && Words.isPortfolio(passage.at(from - 1)) && passage.at(from - 1).isCapitalized()) {
                from--;
            }
            return from;
        }
        if (isUsState(passage, at, free) && !passage.isTitle()) {
            return at - 1;
        }
        Atom before = passage.at(at - 1);
        boolean acronym = at > free && before.isShouted() && before.text().length() <= 5 && !before.text().contains(".");
        return acronym && !passage.isTitle() ? at - 1 : at;
    }

    /** Where a body starts whose last words were taken for a portfolio: "White House Affairs Director", "Department of Trade". */
    private static int bodyOver(Passage passage, int at, int free) {
        for (int from = Math.max(free, at - 3); from < at; from++) {
            Gazetteer.Entry entry = Gazetteer.at(passage, from);
            if (entry != null && entry.kind() == Gazetteer.Kind.ORGANIZATION && from + entry.length() > at) {
                return from;
            }
        }
        boolean department = passage.at(at - 1).is("of") && at - 2 >= free && passage.at(at - 2).isCapitalized()
                && BODY_WORDS.contains(passage.at(at - 2).lower());
        return department ? at - 2 : at;
    }

    /** "Chicago Mayor", but not "in Chicago President Roe spoke". */
    private static boolean isHome(Passage passage, int from) {
        Atom before = passage.at(from - 1);
        return !passage.isTitle() && !before.is("in") && !before.is("at") && !before.is("from") && !before.is("to");
    }

    private static boolean isUsState(Passage passage, int at, int free) {
        return at > free && new PlaceShape(passage).isUsState(at - 1) && isHome(passage, at - 1);
    }

    /** The first atom of "two" in front of a plural. */
    static int numberBefore(Passage passage, int at, int free) {
        if (at > free && NUMBERS.contains(passage.at(at - 1).lower())) {
            return at - 1;
        }
        Gazetteer.Entry demonym = Gazetteer.before(passage, at);
        int from = demonym == null ? at : at - demonym.length();
        boolean counted = demonym != null && demonym.kind() == Gazetteer.Kind.DEMONYM && from > free
                && NUMBERS.contains(passage.at(from - 1).lower());
        return counted ? from - 1 : at;
    }

    /** One past the portfolio that follows atom {@code at}: "for Foreign Affairs and Trade". */
    static int portfolioAfter(Passage passage, int at, boolean leader) {
        Atom link = passage.at(at);
        if (leader && (link.is("for") || link.is("on"))) {
            return at;
        }
        int field = bracketed(passage, at);
        if (field > at) {
            return passage.at(field).is("of") ? portfolioAfter(passage, field, leader) : field;
        }
        boolean on = link.is("on") && !passage.isTitle() && Words.isPortfolio(passage.at(at + 1));
        if (!link.is("of") && !link.is("for") && !link.is("to") && !on) {
            return at;
        }
        int i = passage.at(at + 1).is("the") ? at + 2 : at + 1;
        int end = item(passage, i, !link.is("to") && !link.is("on"));
        if (end == i) {
            return at;
        }
        while (true) {
            int next = isRank(passage, end) ? end : item(passage, end, false);
            if (next == end) {
                next = leader ? end : linked(passage, end);
            }
            if (next == end) {
                next = bodyOrHolder(passage, end);
            }
            if (next == end) {
                return isNumeral(passage.at(end)) ? end + 1 : end;
            }
            end = next;
        }
    }

    /** One past "(East)", a field in brackets; {@code at} where none stands. */
    private static int bracketed(Passage passage, int at) {
        int i = at + 1;
        while (i < at + 4 && Words.isPortfolio(passage.at(i)) && passage.at(i).isCapitalized()) {
            i++;
        }
        return passage.at(at).is("(") && i > at + 1 && passage.at(i).is(")") ? i + 1 : at;
    }

    private static boolean isRank(Passage passage, int at) {
        return !Words.OFFICE.getOrDefault(passage.at(at).lower(), "").isEmpty();
    }

    /** "Minister II". */
    private static boolean isNumeral(Atom atom) {
        return atom.text().equals("II") || atom.text().equals("III");
    }

    /** One past "Committee" in "of the Trade Committee", and "Chair" in "of the Roeland Chair". */
    private static int bodyOrHolder(Passage passage, int at) {
        Atom atom = passage.at(at);
        if (!atom.isCapitalized()) {
            return at;
        }
        for (int i = at; i < at + 5 && passage.at(i).isCapitalized() && OfficeHeads.at(passage, i) == null; i++) {
            if (BODY_WORDS.contains(passage.at(i).lower()) || OrganizationWords.ENDS.contains(passage.at(i).text())) {
                return i + 1;
            }
        }
        OfficeHeads.Head head = OfficeHeads.at(passage, at);
        Gazetteer.Entry owner = Gazetteer.before(passage, at);
        boolean held = head != null && !head.plural() && owner != null && owner.kind() == Gazetteer.Kind.ORGANIZATION
                && passage.at(at - owner.length() - 1).is("the") && passage.at(at - owner.length() - 2).is("of");
        return held && head != null ? at + head.words().size() : at;
    }

    /** One past "and Trade", ", Trade and Industry", "of the Republic of Korea" after a portfolio; {@code at} if none. */
    private static int linked(Passage passage, int at) {
        Atom link = passage.at(at);
        int i = at + 1;
        if (link.is(",") && passage.at(i).is("and")) {
            i++;
        }
        if (link.is("of") || link.is("for") || link.is("in") || link.is("to")) {
            i = passage.at(i).is("the") ? i + 1 : i;
            Gazetteer.Entry nation = Gazetteer.at(passage, i);
            int body = nation != null && nation.kind() == Gazetteer.Kind.DEMONYM ? i + nation.length() : i;
            if (body > i && OrganizationWords.STARTS.contains(passage.at(body).text())) {
                boolean field = passage.at(body + 1).is("of") || passage.at(body + 1).is("for");
                return Math.max(body + 1, field ? item(passage, body + 2, true) : body + 1);
            }
            return Math.max(at, itemOr(passage, i, at));
        }
        if (link.is("on") && passage.at(i).isCapitalized() && Words.isPortfolio(passage.at(i)) && isHolderBefore(passage, at)) {
            return i + 1;
        }
        if (link.is("and") || link.is("&") || link.is(",") || link.isHyphen()) {
            boolean office = OfficeHeads.at(passage, i) != null
                    || Words.isOffice(passage.at(i)) && OfficeHeads.at(passage, i + 1) != null;
            Gazetteer.Entry region = Gazetteer.at(passage, passage.at(i).is("the") ? i + 1 : i);
            Gazetteer.Entry last = Gazetteer.before(passage, at);
            if (link.is("and") && region != null && last != null && region.isPlace() && last.isPlace()) {
                return (passage.at(i).is("the") ? i + 1 : i) + region.length();
            }
            if (link.is("and") && region != null && region.kind() == Gazetteer.Kind.DEMONYM
                    && Words.isPortfolio(passage.at(i + region.length())) && passage.at(i + region.length()).isCapitalized()) {
                return i + region.length() + 1;
            }
            boolean portfolio = Words.isPortfolio(passage.at(i)) && passage.at(i).isCapitalized() && !isRank(passage, i)
                    && !(link.is(",") && passage.at(at + 1) == passage.at(i) && !passage.at(i + 1).is("and") && !passage.at(i + 1).is(","))
                    && !OrganizationWords.STARTS.contains(passage.at(i).text());
            return portfolio && !office ? i + 1 : at;
        }
        return at;
    }

    /** "Adviser to the President on Media": the field comes last. */
    private static boolean isHolderBefore(Passage passage, int at) {
        return passage.at(at - 2).is("the") && passage.at(at - 3).is("to");
    }

    private static int itemOr(Passage passage, int i, int otherwise) {
        int end = item(passage, i, false);
        return end == i ? otherwise : end;
    }

    /** One past the portfolio word, country, place or body at {@code i}; {@code any}: any capitalized word will do. */
    private static int item(Passage passage, int i, boolean any) {
        Atom atom = passage.at(i);
        Gazetteer.Entry entry = Gazetteer.at(passage, i);
        if (entry != null && entry.kind() != Gazetteer.Kind.DEMONYM) {
            boolean nameFollows = entry.length() == 1 && passage.at(i + 1).isHyphen();
            return nameFollows ? i : i + entry.length();
        }
        if (!atom.isCapitalized()) {
            boolean small = Words.isPortfolio(atom) && passage.at(i - 1).isWord() && !passage.at(i - 1).isCapitalized()
                    && OfficeHeads.at(passage, i) == null && !isRank(passage, i);
            return small ? i + 1 : i;
        }
        OfficeHeads.Head holder = isTitleOfHolder(passage, i) ? headBehindRank(passage, i) : null;
        if (holder != null) {
            return i + (isRank(passage, i) && OfficeHeads.at(passage, i) == null ? 1 : 0) + holder.words().size();
        }
        if (Words.isPortfolio(atom) && OfficeHeads.at(passage, i) == null) {
            return i + 1;
        }
        return any ? unknown(passage, i) : i;
    }

    /** One past the capitalized words of a body or portfolio we do not know: up to where a person's name begins. */
    private static int unknown(Passage passage, int i) {
        int end = i + 1;
        while (end < i + 5 && passage.at(end).isCapitalized() && passage.at(end).isWord() && !startsKnownName(passage.at(end))
                && !Words.isCommon(passage.at(end)) && OfficeHeads.at(passage, end) == null) {
            end++;
        }
        while (passage.at(end).isPossessive() && passage.at(end + 1).isCapitalized() && end < i + 9) {
            end += 2;
            while (passage.at(end).isCapitalized() && end < i + 9) {
                end++;
            }
        }
        return end;
    }

    private static boolean startsKnownName(Atom atom) {
        String word = atom.text();
        return Words.GIVEN.contains(word) || Words.KOREAN.contains(word) || Words.FAMILY_FIRST.contains(word);
    }

    private static OfficeHeads.@Nullable Head headBehindRank(Passage passage, int i) {
        OfficeHeads.Head head = OfficeHeads.at(passage, i);
        return head == null && isRank(passage, i) ? OfficeHeads.at(passage, i + 1) : head;
    }

    /** "Assistant to the President": an office within a portfolio. */
    private static boolean isTitleOfHolder(Passage passage, int i) {
        boolean ofOffice = passage.at(i - 2).is("of") && passage.at(i - 3).is("office");
        return passage.at(i - 1).is("the") && headBehindRank(passage, i) != null && (passage.at(i - 2).is("to") || ofOffice);
    }

    /** One past "of Japan", "of the Republic of Korea"; {@code at} where none follows. */
    static int countryAfter(Passage passage, int at) {
        int end = passage.at(at).is("of") ? countryAt(passage, at + 1) : at + 1;
        return end == at + 1 ? at : end;
    }

    /** As {@link #countryAfter}, with all of "of South Korea, China and Japan". */
    static int countriesAfter(Passage passage, int at) {
        int end = countryAfter(passage, at);
        Gazetteer.Entry last = Gazetteer.before(passage, end);
        while (last != null && last.kind() == Gazetteer.Kind.COUNTRY) {
            boolean comma = passage.at(end).is(",");
            int next = comma || passage.at(end).is("and") ? end + 1 : end;
            next = comma && passage.at(next).is("and") ? next + 1 : next;
            int to = next == end ? next : countryAt(passage, next);
            if (to == next) {
                return end;
            }
            end = to;
        }
        return end;
    }

    private static int countryAt(Passage passage, int at) {
        int i = passage.at(at).is("the") ? at + 1 : at;
        Gazetteer.Entry entry = Gazetteer.at(passage, i);
        return entry != null && entry.kind() == Gazetteer.Kind.COUNTRY ? i + entry.length() : at;
    }

    /** One past "of Japan" or "of the White House", a body of one state; {@code at} where none follows. */
    static int stateAfter(Passage passage, int at) {
        int country = countryAfter(passage, at);
        if (country > at || !passage.at(at).is("of")) {
            return country;
        }
        int i = passage.at(at + 1).is("the") ? at + 2 : at + 1;
        Gazetteer.Entry entry = Gazetteer.at(passage, i);
        if (entry == null || entry.kind() != Gazetteer.Kind.ORGANIZATION || entry.code().isEmpty()) {
            return at;
        }
        return i + entry.length();
    }

    /** Whether the atom at {@code at} may begin a personal name. */
    static boolean startsName(Passage passage, int at) {
        Atom atom = passage.at(at);
        if (Words.PARTICLES.contains(atom.lower()) && !atom.isCapitalized()) {
            return at < passage.size() && startsName(passage, at + 1);
        }
        if (!atom.isWord() || !atom.isCapitalized() || Words.isCommon(atom) && !Run.isMonthAsSurname(passage, at) || passage.at(at).glued()) {
            return false;
        }
        return Words.GIVEN.contains(atom.text())
                || Gazetteer.at(passage, at) == null && OfficeHeads.at(passage, at) == null && !Words.isOffice(atom);
    }
}
