package org.readout.dossier.told;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Span;

/** Reads how a release spells its persons and which office it puts right before each. */
final class Persons {

    /** With these an office is one that was, or will be, held. */
    private static final Set<String> OTHER_TIMES = Set.of("former", "then", "ex", "incoming", "outgoing", "designate", "elect", "acting");

    private final Shared shared;

    Persons(Shared shared) {
        this.shared = shared;
    }

    List<Claim> of(Place place) {
        List<Claim> claims = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Mention mention : place.mentions()) {
            if (mention.type() != NameType.PERSON || !mention.anchor().quote().contains(" ")) {
                continue;
            }
            String name = mention.anchor().quote();
            if (said.add(name)) {
                claims.add(claim(Kind.SPELLING, place, mention.entity(), name, mention.span()));
            }
            Mention office = before(mention, place.mentions());
            if (office != null && said.add(name + ": " + office.anchor().quote())) {
                claims.add(claim(Kind.OFFICE, place, mention.entity(), office.anchor().quote(), office.span()));
            }
        }
        return claims;
    }

    /** Its subject is the person, whoever that turns out to be: nobody goes by the words. */
    private Claim claim(Kind kind, Place place, String name, String value, Span at) {
        Span around = place.around(at);
        return new Claim(kind, kind.code(), shared.of(name), shared.of(value), place.from.on(), place.from, place.words(around),
                around.start(), place.paragraph(at.start()));
    }

    private static @org.jspecify.annotations.Nullable Mention before(Mention person, List<Mention> all) {
        for (Mention other : all) {
            if (other.type() == NameType.OFFICE && other.span().end() + 1 == person.span().start()) {
                String ahead = other.anchor().prefix().toLowerCase(Locale.ROOT);
                boolean now = Folding.words(other.anchor().quote()).stream().noneMatch(OTHER_TIMES::contains)
                        && Folding.words(ahead.substring(Math.max(0, ahead.length() - 10))).stream().noneMatch(OTHER_TIMES::contains);
                return now ? other : null;
            }
        }
        return null;
    }
}
