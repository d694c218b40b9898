package org.readout.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.Clue;
import org.readout.model.Clue.Place;

/**
 * What the first lines of a text print of its publication, each fact with the place it was found at. "10/07/2024" is July
 * or October, and no date, but where the distributor that prints the month first has put its name beside it.
 *
 * @param publisher empty where it is not printed
 * @param published null where it is not printed, or can be read in two ways
 * @param publisherFound null where there is no publisher
 * @param publishedFound null where there is no date
 */
record Imprint(
        String publisher, @Nullable LocalDate published, @Nullable Clue publisherFound, @Nullable Clue publishedFound) {

    /** How many paragraphs of the body may come before or among the publication lines. */
    private static final int HEAD = 12;

    private static final int SHORT = 160;

    /** So much of a paragraph is looked at for a dateline or the first date, in UTF-16 code units. */
    private static final int OPENING = 300;

    /** A date as good as another of a different day is taken for sure of neither. */
    private static final double DISPUTED = 0.7;

    private record Found<T>(T what, Clue clue) {}

    /** @param body the paragraphs of the body, from the first */
    static Imprint of(List<String> body) {
        List<Found<LocalDate>> dates = new ArrayList<>();
        List<Found<String>> publishers = new ArrayList<>();
        boolean opened = false;
        for (int i = 0; i < Math.min(body.size(), HEAD); i++) {
            String line = body.get(i);
            String opening = line.substring(0, Math.min(line.length(), OPENING));
            boolean prose = line.length() > SHORT || Lines.endsSentence(line);
            String distributed = line.length() <= SHORT ? Letterhead.distributedFor(line) : null;
            if (distributed != null) {
                publishers.add(new Found<>(distributed, new Clue(Place.DISTRIBUTOR, line, 0.97)));
            }
            if (!prose) {
                dates(line, dates);
                publishers(line, i, body, publishers);
            }
            Dateline dateline = Dateline.of(opening);
            if (dateline != null && !dateline.agency().isEmpty()) {
                publishers.add(new Found<>(dateline.agency(), new Clue(Place.DATELINE, dateline.quote(), 0.93)));
            }
            if (dateline != null && dateline.date() != null) {
                dates.add(new Found<>(dateline.date(), new Clue(Place.DATELINE, dateline.quote(), prose ? 0.93 : 0.9)));
            } else if (prose && !opened && i < HEAD / 2) {
                List<DateInLine> told = DateInLine.all(opening);
                if (told.size() == 1) {
                    dates.add(new Found<>(told.getFirst().date(), new Clue(Place.OPENING, told.getFirst().quote(), 0.5)));
                }
            }
            opened |= prose;
        }
        Found<LocalDate> date = best(dates);
        Found<String> publisher = best(publishers);
        return new Imprint(
                publisher == null ? "" : publisher.what(),
                date == null ? null : date.what(),
                publisher == null ? null : publisher.clue(),
                date == null ? null : date.clue());
    }

    /** The surest, of equals the first; less sure where another, as good, says otherwise. */
    private static <T> @Nullable Found<T> best(List<Found<T>> all) {
        Found<T> best = all.stream().max(Comparator.comparingDouble(found -> found.clue().confidence())).orElse(null);
        if (best == null) {
            return null;
        }
        for (Found<T> found : all) {
            if (found.clue().confidence() == best.clue().confidence()) {
                best = found;
                break;
            }
        }
        Found<T> first = best;
        boolean disputed = all.stream().anyMatch(other -> !other.what().equals(first.what())
                && other.clue().place() != Place.OPENING && other.clue().confidence() >= first.clue().confidence());
        Clue clue = first.clue();
        return disputed && !clue.isUnsure() ? new Found<>(first.what(), new Clue(clue.place(), clue.quote(), DISPUTED)) : first;
    }

    private static void dates(String line, List<Found<LocalDate>> dates) {
        String stamped = Letterhead.stamp(line);
        LocalDate stamp = stamped == null ? null : DateInLine.monthFirst(stamped);
        if (stamp != null) {
            dates.add(new Found<>(stamp, new Clue(Place.DISTRIBUTOR, line, 0.97)));
            return;
        }
        LocalDate whole = PrintedDate.of(line);
        if (whole != null) {
            boolean labelled = line.indexOf(':') > 0 && Character.isLetter(line.charAt(0)) && Letterhead.isLabel(line);
            dates.add(new Found<>(whole, new Clue(labelled ? Place.LABEL : Place.DATE_LINE, line, labelled ? 0.97 : 0.95)));
            return;
        }
        List<DateInLine> inside = DateInLine.all(line);
        if (inside.size() == 1 && Letterhead.isLabel(line)) {
            dates.add(new Found<>(inside.getFirst().date(), new Clue(Place.LABEL, line, 0.95)));
        } else if (inside.size() == 1 && Letterhead.tellsRelease(line)) {
            dates.add(new Found<>(inside.getFirst().date(), new Clue(Place.LETTERHEAD, line, 0.91)));
        }
    }

    private static void publishers(String line, int at, List<String> body, List<Found<String>> publishers) {
        String before = at == 0 ? "" : body.get(at - 1);
        if (Letterhead.isDistributor(line) && isName(before)) {
            publishers.add(new Found<>(before, new Clue(Place.DISTRIBUTOR, line, 0.95)));
        }
        String labelled = Letterhead.labelled(line);
        if (labelled != null) {
            publishers.add(new Found<>(labelled, new Clue(Place.LABEL, line, 0.91)));
        }
        String letterhead = Letterhead.publisher(line);
        if (letterhead != null) {
            publishers.add(new Found<>(letterhead, new Clue(Place.LETTERHEAD, line, at <= 2 ? 0.92 : 0.8)));
        }
    }

    /** Whether a line tells of the publication, as against what is published. */
    static boolean isImprint(String line) {
        return line.length() <= SHORT
                && (!Lines.endsSentence(line) || Letterhead.distributedFor(line) != null)
                && (Letterhead.isImprint(line) || Letterhead.isLabel(line) && DateInLine.all(line).size() == 1 || PrintedDate.of(line) != null || Dateline.isWhole(line));
    }

    private static boolean isName(String line) {
        return !line.isEmpty() && line.length() <= 100 && Lines.hasLetter(line) && !Lines.endsSentence(line) && !isImprint(line);
    }
}
