package org.readout.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Paragraph;
import org.readout.brief.Block.Role;
import org.readout.brief.BriefRequest.Scope;
import org.readout.model.Force;

/** The head of a brief: title, who made it and when, and what it was asked to hold. */
final class TitleBlock {

    private TitleBlock() {}

    static List<Block> of(List<Chosen> chosen, BriefRequest request) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Clean.line(request.title()), null));
        String author = Clean.line(request.author());
        String made = DateWords.of(request.made());
        lead(blocks, author.isEmpty() ? made : Wording.of("lead.author", author) + " · " + made);
        String asked = asked(request);
        if (!asked.isEmpty()) {
            lead(blocks, asked);
        }
        int promises = (int) chosen.stream()
                .flatMap(release -> release.commitments().values().stream())
                .filter(commitment -> commitment.force() != Force.POSITION)
                .count();
        lead(blocks, Wording.of("lead.count", chosen.size(), promises) + ". "
                + Wording.of(request.scope() == Scope.ALL ? "lead.all" : "lead.accepted"));
        return blocks;
    }

    private static void lead(List<Block> blocks, String words) {
        blocks.add(new Paragraph(Role.LEAD, List.of(Run.plain(words))));
    }

    private static String asked(BriefRequest request) {
        List<String> parts = new ArrayList<>();
        LocalDate from = request.from();
        LocalDate to = request.to();
        if (from != null && to != null) {
            parts.add(Wording.of("lead.said", DateWords.of(from), DateWords.of(to)));
        } else if (from != null) {
            parts.add(Wording.of("lead.said.from", DateWords.of(from)));
        } else if (to != null) {
            parts.add(Wording.of("lead.said.to", DateWords.of(to)));
        }
        if (!request.parties().isEmpty()) {
            String parties = request.parties().stream().map(Clean::line).collect(Collectors.joining(", "));
            parts.add(Wording.of("lead.parties", parties));
        }
        if (!request.forces().equals(BriefRequest.PROMISES)) {
            String forces = Arrays.stream(Force.values())
                    .filter(request.forces()::contains)
                    .map(Wording::of)
                    .collect(Collectors.joining(", "));
            parts.add(Wording.of("lead.forces", forces.isEmpty() ? "–" : forces));
        }
        return String.join(" · ", parts);
    }
}
