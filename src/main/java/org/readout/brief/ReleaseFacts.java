package org.readout.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.readout.brief.Block.Fact;
import org.readout.brief.Block.Facts;
import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Paragraph;
import org.readout.brief.Block.Role;
import org.readout.brief.BriefRequest.Scope;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Review;

/** What stands around the text of a release: who put it out and when, what it reports, its names, the notes on it. */
final class ReleaseFacts {

    private ReleaseFacts() {}

    static Facts of(Chosen chosen, BriefRequest request) {
        Heads heads = request.heads();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(heads.of("fact.publisher"), List.of(Run.plain(chosen.publisher()))));
        facts.add(new Fact(heads.of("fact.published"), List.of(Run.plain(chosen.published()))));
        List<Event> reported = chosen.events().stream().filter(Event::reported).toList();
        for (Event event : reported) {
            facts.add(new Fact(heads.of("fact.event"), event(event)));
        }
        if (reported.isEmpty()) {
            String none = Wording.of(request.scope() == Scope.ALL ? "event.none.all" : "event.none");
            facts.add(new Fact(heads.of("fact.event"), List.of(Run.quiet(none))));
        }
        String language = Locale.forLanguageTag(chosen.publication().language()).getDisplayLanguage(Wording.LOCALE);
        if (!language.isEmpty() && !chosen.publication().language().equals("und")) {
            facts.add(new Fact(heads.of("fact.language"), List.of(Run.plain(language))));
        }
        return new Facts(facts);
    }

    private static List<Run> event(Event event) {
        List<String> parts = new ArrayList<>();
        parts.add(event.date() == null ? Wording.of("said.none") : DateWords.of(event.date()));
        if (event.place() != null) {
            parts.add(Clean.line(event.place()));
        }
        if (!event.participants().isEmpty()) {
            parts.add(Wording.of("event.participants", Sides.names(event.participants())));
        }
        String name = Clean.line(event.name());
        String kind = Wording.of(event.kind());
        if (!name.isEmpty() && !name.equalsIgnoreCase(kind)) {
            parts.add(name);
        }
        if (event.review() == Review.SUGGESTED) {
            parts.add(Wording.of("event.suggested"));
        }
        return List.of(Run.strong(kind), Run.plain(" " + String.join(" · ", parts)));
    }

    /** The names by type, each once, so that what colour tells in the text is told in words too. */
    static List<Block> names(Chosen chosen, Heads heads) {
        List<Fact> facts = new ArrayList<>();
        for (NameType type : NameType.values()) {
            Set<String> names = chosen.mentions().stream()
                    .filter(mention -> mention.type() == type)
                    .map(ReleaseFacts::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!names.isEmpty()) {
                String label = heads.of("names." + type.name().toLowerCase(Locale.ROOT));
                facts.add(new Fact(label, List.of(Run.plain(String.join("; ", names)))));
            }
        }
        return facts.isEmpty()
                ? List.of()
                : List.of(new Heading(4, heads.of("heading.names"), null), new Facts(facts));
    }

    private static String name(Mention mention) {
        String entity = Clean.line(mention.entity());
        String quote = Clean.line(mention.anchor().quote());
        String name = mention.type() == NameType.DATE || entity.isEmpty() ? quote : entity;
        if (mention.value() != null) {
            name = Wording.of("name.valued", name, DateWords.of(mention.value()));
        }
        return mention.review() == Review.SUGGESTED ? Wording.of("name.suggested", name) : name;
    }

    static List<Block> notes(Chosen chosen, Heads heads) {
        List<Block> blocks = new ArrayList<>();
        if (!chosen.notes().isEmpty()) {
            blocks.add(new Heading(4, heads.of("heading.notes"), null));
        }
        blocks.addAll(noted(chosen));
        return blocks;
    }

    /** The notes alone, without a heading. */
    static List<Block> noted(Chosen chosen) {
        List<Block> blocks = new ArrayList<>();
        for (Note note : chosen.notes()) {
            String paragraph = Integer.toString(chosen.release().version().paragraphAt(note.span().start()));
            String on = Wording.of("note.on", paragraph, Clean.line(note.anchor().quote()));
            List<Run> runs = List.of(Run.quiet(on), Run.plain(" " + Clean.text(note.text())));
            blocks.add(new Paragraph(Role.NOTE, runs));
        }
        return blocks;
    }
}
