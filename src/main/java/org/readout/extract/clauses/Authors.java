package org.readout.extract.clauses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.extract.names.Countries;
import org.readout.extract.text.Role;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Release;

/** Those who say "we" in a release: the signatories of a joint statement, or else who put it out. */
public final class Authors {

    private static final List<String> JOINT = List.of("joint", "declaration", "communiqu", "leaders\u2019 statement",
            "leaders' statement", "vision statement");

    private Authors() {}

    public static List<Party> of(Release release, Reading reading) {
        String title = release.publication().title().toLowerCase(Locale.ROOT);
        if (JOINT.stream().anyMatch(title::contains)) {
            List<Party> signatories = signatories(reading);
            if (signatories.size() >= 2) {
                return signatories;
            }
        }
        String publisher = release.publication().publisher();
        return publisher.isBlank() ? List.of() : List.of(new Party(publisher, state(publisher), null, Level.UNKNOWN));
    }

    /** The states in the headline; where it names fewer than two, the first who act together in the body. */
    private static List<Party> signatories(Reading reading) {
        Map<String, Party> states = new LinkedHashMap<>();
        for (Clauses clauses : reading.clauses()) {
            if (clauses.line().role() == Role.TITLE && clauses.line().number() < 3) {
                clauses.line().mentions().stream()
                        .filter(mention -> mention.type() == NameType.COUNTRY || isBody(mention))
                        .map(Authors::party)
                        .forEach(party -> states.putIfAbsent(party.name(), party));
            }
        }
        if (states.size() >= 2) {
            return List.copyOf(states.values());
        }
        for (Clauses clauses : reading.clauses()) {
            PartyPhrase we = clauses.pairAt(0);
            if (we != null && clauses.line().word(0).equals("we") && we.parts().size() > 1) {
                return reading.stage().who(clauses.line(), we);
            }
            for (Subject subject : clauses.subjects()) {
                List<Party> parties = reading.stage().who(clauses.line(), subject.phrase());
                if (clauses.line().role() == Role.BODY && parties.size() >= 2) {
                    return parties;
                }
            }
        }
        return reading.stage().present(0);
    }

    private static boolean isBody(Mention mention) {
        String words = mention.anchor().quote();
        return mention.type() == NameType.ORGANIZATION && (words.contains("Union") || words.contains("Commission"));
    }

    private static Party party(Mention mention) {
        return mention.type() == NameType.COUNTRY ? Cast.state(mention) : Party.named(mention.entity());
    }

    /** The state in a publisher's name: "Ministry of Foreign Affairs of the Republic of Korea". */
    private static @Nullable String state(String publisher) {
        if (publisher.contains("White House")) {
            return "US";
        }
        String rest = publisher;
        while (!rest.isEmpty()) {
            String code = Countries.code(rest);
            if (code != null) {
                return code;
            }
            int space = rest.indexOf(' ');
            rest = space < 0 ? "" : rest.substring(space + 1);
        }
        return null;
    }
}
