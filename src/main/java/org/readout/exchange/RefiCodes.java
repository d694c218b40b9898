package org.readout.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;

/** The codes of a project: three groups, with a code for each type of name, force of a commitment and kind of encounter. */
final class RefiCodes {

    /**
     * A group of codes, which codes nothing itself.
     *
     * @param field of the mark that its codes stand for
     */
    record Group(MarkKind kind, String name, String field, List<String> codes) {}

    static final List<Group> GROUPS = List.of(
            new Group(MarkKind.MENTION, "Names", "type", codes(NameType.values())),
            new Group(MarkKind.COMMITMENT, "Commitments", "force", codes(Force.values())),
            new Group(MarkKind.EVENT, "Encounters", "kind", codes(EventKind.values())));

    private RefiCodes() {}

    private static List<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Codes::of).toList();
    }

    /** The code of a mark; empty for a note, which has none. */
    static String of(Mark mark) {
        return switch (mark) {
            case Mention name -> Codes.of(name.type());
            case Commitment commitment -> Codes.of(commitment.force());
            case Event event -> Codes.of(event.kind());
            default -> "";
        };
    }

    /** The same in every project, so that two of them merged in another program have each code once. */
    static UUID guid(String group, String code) {
        return UUID.nameUUIDFromBytes(("readout/" + group + "/" + code).getBytes(StandardCharsets.UTF_8));
    }

    /** A colour for each group, by which its codes are shown. */
    static String colour(MarkKind kind) {
        return switch (kind) {
            case MENTION -> "#2F6FB3";
            case COMMITMENT -> "#3D4FB5";
            case EVENT -> "#A8457B";
            case NOTE -> "#8A5416";
        };
    }

    /** "Shared view" and "shared-view" are one. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
