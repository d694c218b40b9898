package org.readout.scale;

import java.util.List;
import java.util.Random;

/** Readouts of meetings that never were, in the words such readouts have. */
final class Invented {

    /** How many different ones there are. */
    static final int TEXTS = 40;

    private static final List<String> SURNAMES = List.of("Brandvold", "Castellan", "Dumitrescu", "Eriksen", "Fontaine", "Gruber",
            "Halloran", "Ibrahimova", "Jovanovic", "Kowalczyk");
    private static final List<String> GIVEN = List.of("Anna", "Boris", "Clara", "David", "Elena", "Frank", "Greta", "Henrik");
    private static final List<String> STATES = List.of("Norway", "Poland", "Japan", "Canada", "Kenya", "Chile", "India", "Portugal");
    private static final List<String> CITIES = List.of("Oslo", "Warsaw", "Tokyo", "Ottawa", "Nairobi", "Santiago", "Delhi", "Lisbon");
    private static final List<String> SUBJECTS = List.of("fisheries", "rail links", "the northern sea routes", "student exchanges",
            "the protection of wetlands", "joint patrols", "trade in timber", "cyber security");
    private static final List<String> CLAUSES = List.of(
            "The two ministers agreed to open talks on %s by the end of %d.",
            "They shared the view that %s need closer cooperation.",
            "%2$d will be a year of %1$s, Minister %3$s said, and promised to send experts to %4$s.",
            "Minister %3$s called for early progress on %s.",
            "Both sides reaffirmed their commitment to continuing work on %s in %d.",
            "They welcomed the joint statement on %s signed in %4$s in %d.");

    private Invented() {}

    /** The n-th text, the same each time. */
    static String text(int number) {
        Random random = new Random(number);
        int here = random.nextInt(STATES.size());
        int there = (here + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
        String host = any(SURNAMES, random);
        String guest = any(SURNAMES, random);
        int year = 2015 + random.nextInt(10);
        String subject = any(SUBJECTS, random);
        StringBuilder text = new StringBuilder("Readout of the meeting of Minister " + host + " and Minister " + guest + " on "
                + subject + "\n\n" + CITIES.get(here) + ", " + (1 + random.nextInt(28)) + " March " + year + "\n\n"
                + "Foreign Minister " + any(GIVEN, random) + " " + host + " of " + STATES.get(here) + " met with Foreign Minister "
                + any(GIVEN, random) + " " + guest + " of " + STATES.get(there) + " in " + CITIES.get(here) + " on "
                + (1 + random.nextInt(28)) + " March " + year + ".\n");
        for (int i = 0; i < 4 + random.nextInt(8); i++) {
            text.append('\n').append(String.format(
                    any(CLAUSES, random), any(SUBJECTS, random), year + 1, random.nextBoolean() ? host : guest, CITIES.get(there)))
                    .append('\n');
        }
        return text.toString();
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
