package org.readout.desk.toolkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Due;
import org.readout.model.Force;
import org.readout.model.Review;
import org.readout.model.Timex;

/**
 * Tells a commitment merely said again from one that says something other than the library has of it: of another force,
 * or due at another time, than the statement before it of the same states in most of the same words.
 */
final class Novelty {

    /** Short words stand in every statement; they would make any two alike. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private final AnnotatedRelease release;
    private final Collection<AnnotatedRelease> all;
    private final Map<UUID, Boolean> known = new HashMap<>();

    Novelty(AnnotatedRelease release, Collection<AnnotatedRelease> all) {
        this.release = release;
        this.all = all;
    }

    boolean isNewOrChanged(Commitment commitment) {
        return !commitment.restated()
                || known.computeIfAbsent(commitment.id(), id -> earlier(commitment)
                        .map(before -> before.force() != commitment.force() || !sameTime(before, commitment))
                        .orElse(false));
    }

    /** The newest statement in another release, said before this one, that it says again. */
    private Optional<Commitment> earlier(Commitment commitment) {
        LocalDate said = day(commitment, release);
        Set<String> words = words(commitment);
        List<Commitment> alike = new ArrayList<>();
        for (AnnotatedRelease other : said == null ? List.<AnnotatedRelease>of() : all) {
            if (!other.release().id().equals(release.release().id())) {
                other.commitments().stream()
                        .filter(before -> before.review() != Review.REJECTED && before.force() != Force.POSITION)
                        .filter(before -> precedes(day(before, other), said))
                        .filter(before -> Set.copyOf(before.countries()).equals(Set.copyOf(commitment.countries())))
                        .filter(before -> mostlyAlike(words(before), words))
                        .forEach(alike::add);
            }
        }
        return alike.stream().max(Comparator.comparing(
                (Commitment before) -> before.said() == null ? LocalDate.MIN : before.said().from()));
    }

    private static boolean precedes(@Nullable LocalDate day, @Nullable LocalDate said) {
        return day != null && said != null && day.isBefore(said);
    }

    private static @Nullable LocalDate day(Commitment commitment, AnnotatedRelease in) {
        Timex said = commitment.said();
        return said == null ? in.release().publication().published() : said.from();
    }

    private static boolean sameTime(Commitment before, Commitment now) {
        Due due = now.due();
        Due then = before.due();
        // Silence on the date takes nothing back.
        return due == null || then != null && Objects.equals(then.date(), due.date())
                && Objects.equals(then.condition(), due.condition());
    }

    private static Set<String> words(Commitment commitment) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(commitment.action().toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** Whether more than half of the words of the shorter one stand in the other. */
    private static boolean mostlyAlike(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared * 2 > Math.min(one.size(), other.size());
    }
}
