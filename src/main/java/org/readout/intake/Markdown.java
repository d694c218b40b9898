package org.readout.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.intake.page.Days;
import org.readout.intake.page.Facts;
import org.readout.intake.page.Reading;
import org.readout.model.Clue.Place;
import org.readout.model.Span;

/**
 * Markdown is plain text that reads well as it stands, so it stays as it is: quotes are found again in the file. The block
 * of data some programs put before it is furniture, and tells of the publication.
 */
final class Markdown {

    private static final Pattern MATTER = Pattern.compile("\\A---[ \\t]*\\n(.{0,20000}?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z_-]{2,30}):[ \\t]*([\"']?)([^\\n]{1,400}?)\\2[ \\t]*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#[ \\t]+([^\\n]{1,350}?)[ \\t#]*$");
    private static final double WRITTEN = 0.95;

    private Markdown() {}

    static Reading read(Reading plain) {
        Facts facts = new Facts();
        Matcher matter = MATTER.matcher(plain.text());
        boolean headed = matter.find();
        if (headed) {
            Matcher field = FIELD.matcher(matter.group(1));
            while (field.find()) {
                take(facts, field.group(1), field.group(3), field.group());
            }
        }
        Matcher heading = HEADING.matcher(plain.text());
        if (heading.find(headed ? matter.end() : 0)) {
            facts.title(heading.group(1), Place.HEADLINE, heading.group(1), WRITTEN);
        }
        return new Reading(plain.text(), headed ? List.of(new Span(0, matter.end(1))) : List.of(), facts);
    }

    private static void take(Facts facts, String name, String value, String line) {
        switch (name) {
            case "title" -> facts.title(value, Place.PAGE_DATA, line, WRITTEN);
            case "date", "published" -> facts.published(Days.of(value), Place.PAGE_DATA, line, WRITTEN);
            case "publisher", "source" -> facts.publisher(value, Place.PAGE_DATA, line, WRITTEN);
            case "url", "link", "canonical" -> facts.address(value, Place.PAGE_DATA, line, WRITTEN);
            case "lang", "language" -> facts.language(value, Place.PAGE_DATA, line, WRITTEN);
            case "retrieved", "accessed" -> facts.retrieved(Days.of(value), Place.PAGE_DATA, line, WRITTEN);
            default -> { }
        }
    }
}
