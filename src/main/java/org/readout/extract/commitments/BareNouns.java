package org.readout.extract.commitments;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.commitments.Complement.Kind;

/** Reads a phrase behind a verb with no noun we know: "pledged close cooperation", "announced a new fund", "offered help". */
final class BareNouns {

    private BareNouns() {}

    /** A phrase with no noun we know: "pledged close cooperation", "reaffirmed close ties", "offered help". */
    static @Nullable Complement bare(Line line, CueVerb verb, int from) {
        boolean done = Deeds.isDone(line, from);
        return switch (verb.kind()) {
            case BIND -> Complement.of(done || Deeds.isDeed(line, from) || !Deeds.hasAim(line, from) ? Kind.ACT : Kind.VIEW, from, "noun");
            case RESTATE -> done ? Complement.of(Kind.ACT, from, "noun")
                    : verb.is("confirm") ? null : Nominals.withPromise(line, from, Complement.of(Kind.VIEW, from, "noun"));
            case ANNOUNCE -> isNew(line, from) ? Complement.of(Kind.ACT, from, "noun") : null;
            case WISH -> done || verb.is("offer") && !isCourtesy(line, from) ? Complement.of(Kind.WISH, from, "noun") : null;
            case STRESS -> (done || Deeds.hasAim(line, from)) && Nominals.isStressed(verb) && !verb.is("highlight")
                    ? Complement.of(Kind.VIEW, from, "noun") : null;
            default -> null;
        };
    }

    /** "offered his condolences", "offered her view". */
    private static boolean isCourtesy(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + 4); k++) {
            boolean courtesy = switch (line.word(k)) {
                case "condolences", "sympathy", "sympathies", "congratulations", "thanks", "prayers", "wishes", "apologies",
                        "apology", "regards", "insights", "remarks", "perspective", "perspectives", "update", "updates",
                        "praise", "gratitude", "appreciation", "feedback", "reflections", "overview", "best" -> true;
                default -> CueBook.noun(line.word(k)) == CueBook.Noun.VIEW;
            };
            if (courtesy) {
                return true;
            }
        }
        return false;
    }

    /** Whether something not yet there is announced: "a new fund", "$50 million in aid". */
    private static boolean isNew(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + 6) && !line.isComma(k); k++) {
            String word = line.word(k);
            if (word.equals("new") || word.equals("additional") || word.equals("$") || word.equals("further") || word.equals("joint")
                    || (CueBook.isFounding(word) || CueBook.isActivity(word) || word.endsWith("ing"))
                    && line.word(k + 1).equals("of")) {
                return true;
            }
        }
        return false;
    }
}
