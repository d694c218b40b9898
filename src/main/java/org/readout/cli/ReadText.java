package org.readout.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Clue;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Publication;
import org.readout.model.Timex;

/** An analysed release in plain text, to be read in a terminal. */
final class ReadText {

    private static final int WIDTH = 100;
    private static final Map<NameType, String> HEADINGS = Map.of(
            NameType.PERSON, "Persons",
            NameType.OFFICE, "Offices",
            NameType.ORGANIZATION, "Organizations",
            NameType.COUNTRY, "Countries",
            NameType.PLACE, "Places",
            NameType.EVENT, "Events",
            NameType.AGREEMENT, "Agreements",
            NameType.DATE, "Dates");

    private final AnnotatedRelease annotated;
    private final List<String> lines = new ArrayList<>();

    private ReadText(AnnotatedRelease annotated) {
        this.annotated = annotated;
    }

    static List<String> of(AnnotatedRelease annotated) {
        ReadText text = new ReadText(annotated);
        text.head();
        text.events();
        text.commitments();
        text.names();
        text.lines.add("");
        return text.lines;
    }

    private void head() {
        Publication publication = annotated.release().publication();
        List<String> facts = new ArrayList<>();
        if (!publication.publisher().isEmpty()) {
            facts.add(publication.publisher());
        }
        if (publication.published() != null) {
            facts.add(publication.published().toString());
        }
        facts.add(publication.language().equals("und")
                ? "language not known"
                : Locale.forLanguageTag(publication.language()).getDisplayLanguage(Locale.ENGLISH));
        facts.add(annotated.release().source());
        wrapped(publication.title(), 0);
        wrapped(String.join(" \u00B7 ", facts), 0);
        asked(publication);
        lines.add("");
        if (annotated.marks().isEmpty()) {
            lines.add("  Nothing was found; suggestions are made for releases in English.");
        }
    }

    /** What was found in the text and may be otherwise, since "next year" counts from it. */
    private void asked(Publication publication) {
        Clue date = publication.publishedFound();
        Clue publisher = publication.publisherFound();
        if (publication.published() == null) {
            wrapped("? No date of publication was found: name it with --published, since dates such as \u201CFriday\u201D count"
                    + " from it.", 0);
        } else if (publication.isDateUnsure() && date != null) {
            wrapped("? Published " + publication.published() + " is a reading of \u201C" + date.quote() + "\u201D ("
                    + FoundWords.of(date.place()) + "): confirm it with --published. Dates such as \u201CFriday\u201D count from it.", 0);
        }
        if (publication.isPublisherUnsure() && publisher != null) {
            wrapped("? Publisher read from \u201C" + publisher.quote() + "\u201D (" + FoundWords.of(publisher.place()) + ").", 0);
        }
    }

    private void events() {
        for (Event event : annotated.events()) {
            if (event.reported()) {
                List<String> facts = new ArrayList<>();
                facts.add(event.name());
                add(facts, "", event.date() == null ? null : value(event.date()));
                add(facts, "", event.place());
                add(facts, "", names(event.participants()));
                wrapped(cited(event) + String.join(" \u00B7 ", facts), 2);
            }
        }
    }

    private void commitments() {
        for (Commitment commitment : annotated.commitments()) {
            lines.add("");
            String force = commitment.force().code().replace('-', ' ').toUpperCase(Locale.ROOT);
            wrapped(cited(commitment) + force + (commitment.restated() ? " (restated)" : "") + "  " + commitment.action(), 2);
            List<String> facts = new ArrayList<>();
            add(facts, "", names(commitment.parties()));
            add(facts, "to ", commitment.addressee() == null ? null : commitment.addressee().name());
            add(facts, "said ", commitment.said() == null ? null : value(commitment.said()));
            if (commitment.due() != null) {
                add(facts, "due ", commitment.due().date() == null ? null : value(commitment.due().date()));
                add(facts, "if ", commitment.due().condition());
            }
            add(facts, "according to ", commitment.attribution());
            if (!facts.isEmpty()) {
                wrapped(String.join(" \u00B7 ", facts), 7);
            }
            wrapped("\u201C" + commitment.anchor().quote() + "\u201D", 7);
            if (commitment.cue() != null) {
                wrapped("because: " + commitment.cue().why(), 7);
            }
        }
    }

    private void names() {
        lines.add("");
        for (NameType type : NameType.values()) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (Mention mention : annotated.mentions()) {
                if (mention.type() == type) {
                    counts.merge(name(mention), 1, Integer::sum);
                }
            }
            if (!counts.isEmpty()) {
                String list = counts.entrySet().stream()
                        .map(entry -> entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " \u00D7" + entry.getValue())
                        .collect(Collectors.joining("; "));
                wrapped(String.format(Locale.ROOT, "%-15s", HEADINGS.get(type)) + list, 2, 17);
            }
        }
    }

    private static String name(Mention mention) {
        if (mention.type() != NameType.DATE) {
            return mention.entity();
        }
        return mention.anchor().quote() + (mention.value() == null ? "" : " = " + value(mention.value()));
    }

    private String cited(Mark mark) {
        int number = annotated.release().version().paragraphAt(mark.span().start());
        return String.format(Locale.ROOT, "%-5s", "\u00B6" + number);
    }

    private static String names(List<Party> parties) {
        return parties.stream()
                .map(party -> party.country() == null ? party.name() : party.name() + " (" + party.country() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String value(Timex timex) {
        return timex.mod() == null ? timex.value() : timex.value() + " (" + timex.mod().toLowerCase(Locale.ROOT) + ")";
    }

    private static void add(List<String> facts, String before, @Nullable String fact) {
        if (fact != null && !fact.isBlank()) {
            facts.add(before + fact);
        }
    }

    private void wrapped(String text, int indent) {
        wrapped(text, indent, indent == 2 ? 7 : indent);
    }

    /** Breaks a text between words at the width of a page; only the first line has the first indent. */
    private void wrapped(String text, int indent, int further) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        boolean begun = false;
        for (String word : Console.plain(text).split(" ", -1)) {
            if (begun && line.length() + 1 + word.length() > WIDTH && !line.toString().isBlank()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(further));
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString().stripTrailing());
    }
}
