package org.readout.extract.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.extract.eval.GoldRelease.Statement;
import org.readout.extract.names.Countries;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Party;
import org.readout.model.Span;

/**
 * Commitments against the gold. Two spans are one statement where what they share is half or more of what they cover
 * together, the best pairs first. Positions and optional ones are left out on both sides; offers and requests are one class, proposals.
 */
final class StatementScore {

    private static final double SAME = 0.5;

    private final Tally all = new Tally();
    private final Map<String, Tally> byForce = new LinkedHashMap<>();
    private final Share forces = new Share();
    private final Share parties = new Share();
    private final Share agreedParties = new Share();
    private final List<Miss> misses;

    StatementScore(List<Miss> misses) {
        this.misses = misses;
        List.of("agreed", "unilateral", "shared-view", "proposal").forEach(force -> byForce.put(force, new Tally()));
    }

    private record Pair(Statement right, Commitment found, double share) {}

    /** @return what was found, with whether each is right: the same statement with the same force */
    Map<Commitment, Boolean> count(GoldRelease gold, List<Commitment> found) {
        List<Statement> right = gold.statements().stream().filter(Statement::isCounted).toList();
        List<Commitment> counted = found.stream()
                .filter(one -> one.force() != Force.POSITION)
                .filter(one -> gold.statements().stream()
                        .noneMatch(other -> !other.isCounted() && share(other.span(), one.span()) >= SAME))
                .toList();
        Map<Commitment, Boolean> judged = new LinkedHashMap<>();
        counted.forEach(one -> judged.put(one, false));
        List<Statement> open = new ArrayList<>(right);
        Set<Commitment> used = new HashSet<>();
        for (Pair pair : pairs(right, counted)) {
            if (open.contains(pair.right()) && !used.contains(pair.found())) {
                open.remove(pair.right());
                used.add(pair.found());
                judged.put(pair.found(), hit(gold, pair.right(), pair.found()));
            }
        }
        open.forEach(one -> missed(gold, one));
        counted.stream().filter(one -> !used.contains(one)).forEach(one -> extra(gold, one));
        return judged;
    }

    private static List<Pair> pairs(List<Statement> right, List<Commitment> found) {
        return right.stream()
                .flatMap(one -> found.stream().map(other -> new Pair(one, other, share(one.span(), other.span()))))
                .filter(pair -> pair.share() >= SAME)
                .sorted(Comparator.comparingDouble(Pair::share).reversed())
                .toList();
    }

    private static double share(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int both = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return common <= 0 ? 0 : (double) common / both;
    }

    private boolean hit(GoldRelease gold, Statement right, Commitment found) {
        String is = force(right.force());
        String said = force(found.force());
        all.hit();
        forces.count(is.equals(said));
        boolean sameParties = sameParties(right, found);
        parties.count(sameParties);
        if (is.equals(said)) {
            tally(is).hit();
        } else {
            tally(is).missed();
            tally(said).extra();
            tell(Miss.WRONG_FORCE, said + " for " + is, gold, right.span());
        }
        if (is.equals("agreed") && said.equals("agreed")) {
            agreedParties.count(sameParties);
        }
        if (!sameParties) {
            String given = found.parties().stream().map(Party::name).collect(Collectors.joining(", "));
            tell(Miss.WRONG_PARTIES, "parties [" + given + "] for " + right.parties(), gold, right.span());
        }
        return is.equals(said);
    }

    private void missed(GoldRelease gold, Statement right) {
        String force = force(right.force());
        all.missed();
        tally(force).missed();
        tell(force.equals("agreed") ? Miss.MISSED_PROMISE : Miss.STATEMENT, "missed " + force, gold, right.span());
    }

    private void extra(GoldRelease gold, Commitment found) {
        String force = force(found.force());
        all.extra();
        tally(force).extra();
        tell(force.equals("agreed") ? Miss.FALSE_PROMISE : Miss.STATEMENT, "no " + force, gold, found.span());
    }

    private static String force(@Nullable Force force) {
        return force == null || force == Force.OFFER || force == Force.REQUEST ? "proposal" : force.code();
    }

    private Tally tally(String force) {
        return byForce.computeIfAbsent(force, key -> new Tally());
    }

    private void tell(int cost, String what, GoldRelease gold, Span span) {
        misses.add(new Miss(cost, what, gold.release().source(), span.in(gold.release().text())));
    }

    /** Each party of either side shares a word of its name with one of the other; "ROK" and "South Korea" are one state. */
    private static boolean sameParties(Statement right, Commitment found) {
        List<String> names = found.parties().stream().map(Party::name).toList();
        Set<String> rightWords = words(right.parties());
        Set<String> foundWords = words(names);
        return right.parties().stream().allMatch(name -> meets(name, foundWords))
                && names.stream().allMatch(name -> meets(name, rightWords));
    }

    private static boolean meets(String name, Set<String> words) {
        return words(List.of(name)).stream().anyMatch(words::contains);
    }

    private static Set<String> words(List<String> names) {
        Set<String> words = names.stream()
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).replace('-', ' ').split(" ")))
                .collect(Collectors.toSet());
        names.stream().map(Countries::code).filter(Objects::nonNull).forEach(words::add);
        return words;
    }

    Tally agreed() {
        return tally("agreed");
    }

    Share parties() {
        return parties;
    }

    void print(StringBuilder out) {
        byForce.forEach((force, tally) -> out.append(String.format("  %-15s        %s%n", force, tally)));
        out.append(String.format("  %-15s        %s%n", "any force", all));
        out.append(String.format("  force right     %s%n", forces));
        out.append(String.format("  parties right   %s; of agreed ones %s%n", parties, agreedParties));
    }
}
