package org.readout.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.readout.brief.Block.Card;
import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Paragraph;
import org.readout.brief.Block.Role;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;

/** Puts briefs together. */
public final class Briefs {

    private Briefs() {}

    /**
     * The brief of {@code releases} that {@code request} asks for: title, table of commitments, each release with its
     * marks, sources. Every commitment in it carries its publisher, date, paragraph and exact words.
     */
    public static BriefDocument compose(List<AnnotatedRelease> releases, BriefRequest request) {
        List<Chosen> chosen = Chosen.of(releases, request);
        List<Block> blocks = new ArrayList<>(TitleBlock.of(chosen, request));
        if (chosen.isEmpty()) {
            blocks.add(new Paragraph(Role.REMARK, List.of(Run.plain(Wording.of("none.releases")))));
        } else {
            List<AnnotatedText> texts = chosen.stream().map(AnnotatedText::new).toList();
            blocks.addAll(Summary.of(chosen, n -> texts.stream().anyMatch(text -> text.draws(n)), request));
            blocks.add(new Heading(2, Wording.of("heading.releases"), null));
            for (int i = 0; i < chosen.size(); i++) {
                blocks.addAll(section(chosen.get(i), texts.get(i), request));
            }
            blocks.addAll(Sources.of(chosen));
        }
        return new BriefDocument(Clean.line(request.title()), Clean.line(request.marking()), request.made(), blocks,
                register(chosen, request));
    }

    private static List<Block> section(Chosen chosen, AnnotatedText text, BriefRequest request) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(3, chosen.title(), Anchors.release(chosen.number())));
        blocks.add(ReleaseFacts.of(chosen, request.scope()));
        blocks.add(new Heading(4, Wording.of("heading.text"), null));
        blocks.addAll(text.blocks());
        blocks.add(new Heading(4, Wording.of("heading.commitments"), null));
        for (Map.Entry<Integer, Commitment> entry : chosen.commitments().entrySet()) {
            blocks.add(card(chosen, entry.getKey(), entry.getValue(), text, request));
        }
        if (chosen.commitments().isEmpty()) {
            blocks.add(new Paragraph(Role.REMARK, List.of(Run.plain(Wording.of("none.here")))));
        }
        blocks.addAll(ReleaseFacts.names(chosen));
        blocks.addAll(ReleaseFacts.notes(chosen));
        return blocks;
    }

    private static Register register(List<Chosen> chosen, BriefRequest request) {
        List<Register.Entry> entries = new ArrayList<>();
        chosen.forEach(release -> release.commitments().forEach((number, commitment) ->
                entries.add(new Statement(release, number, commitment, request.made()).entry())));
        return new Register(entries);
    }

    private static Card card(
            Chosen chosen, int number, Commitment commitment, AnnotatedText text, BriefRequest request) {
        return new Statement(chosen, number, commitment, request.made()).card(text.draws(number));
    }
}
