package org.readout.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.readout.brief.Block.Card;
import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Paragraph;
import org.readout.brief.Block.Role;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;

/** Puts briefs together. */
public final class Briefs {

    /** Sections that draw on all that was chosen. */
    private static final Set<Section> OF_ALL = Set.of(Section.TABLE, Section.TEXTS, Section.SINCE, Section.BY_PARTY,
            Section.BY_DATE, Section.BY_THEME, Section.NAMES, Section.NOTES, Section.TIMELINE);

    private Briefs() {}

    /**
     * The brief of {@code releases} that {@code request} asks for: title, table of commitments, each release with its
     * marks, sources. Every commitment in it carries its publisher, date, paragraph and exact words.
     */
    public static BriefDocument compose(List<AnnotatedRelease> releases, BriefRequest request) {
        return compose(releases, request, Strip.NONE);
    }

    /** The same with a timeline behind the table. */
    public static BriefDocument compose(List<AnnotatedRelease> releases, BriefRequest request, Strip strip) {
        List<Chosen> chosen = Chosen.of(releases, request);
        List<Block> blocks = new ArrayList<>(TitleBlock.of(chosen, request));
        if (chosen.isEmpty()) {
            blocks.add(new Paragraph(Role.REMARK, List.of(Run.plain(Wording.of("none.releases")))));
        } else {
            List<AnnotatedText> texts = chosen.stream().map(AnnotatedText::new).toList();
            blocks.addAll(Summary.of(chosen, n -> texts.stream().anyMatch(text -> text.draws(n)), true, request));
            blocks.addAll(OnePage.timeline(chosen, request, strip));
            blocks.addAll(texts(chosen, texts, request));
            blocks.addAll(Sources.of(chosen));
        }
        return document(chosen, request, blocks);
    }

    /**
     * A brief of the sections asked for, in that order, each once; a section with nothing to say is left out.
     *
     * @param cover the officer's own words
     * @param beside what stands in no single release
     */
    public static BriefDocument compose(
            List<AnnotatedRelease> releases, BriefRequest request, List<Section> sections, Cover cover, Beside beside) {
        List<Chosen> chosen = Chosen.of(releases, request);
        OnePage page = new OnePage(chosen, request, cover, beside);
        Grouped grouped = new Grouped(chosen, request, beside);
        boolean drawn = sections.contains(Section.TEXTS);
        boolean wholly = sections.stream().anyMatch(OF_ALL::contains);
        List<AnnotatedText> texts = drawn ? chosen.stream().map(AnnotatedText::new).toList() : List.of();
        // The sources are those of what went before them, wherever they are to stand.
        Map<Section, List<Block>> parts = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            if (sections.contains(section) && section != Section.SOURCES) {
                parts.put(section, switch (section) {
                    case TABLE -> Summary.of(chosen, n -> texts.stream().anyMatch(text -> text.draws(n)), drawn, request);
                    case TEXTS -> texts(chosen, texts, request);
                    case SINCE -> grouped.since();
                    case BY_PARTY -> grouped.byParty();
                    case BY_DATE -> grouped.byDate();
                    case BY_THEME -> grouped.byTheme();
                    case NAMES -> Names.of(chosen);
                    case NOTES -> notes(chosen);
                    case BOTTOM_LINE, NEW, DIFFERENCES, DUE, LINES, UNDISCLOSED, SOURCES, TIMELINE -> page.section(section);
                });
            }
        }
        if (sections.contains(Section.SOURCES)) {
            parts.put(Section.SOURCES, wholly ? page.sources(chosen, drawn) : page.section(Section.SOURCES));
        }
        List<Block> blocks = new ArrayList<>(page.head());
        new LinkedHashSet<>(sections).forEach(section -> blocks.addAll(parts.getOrDefault(section, List.of())));
        if (chosen.isEmpty()) {
            blocks.add(new Paragraph(Role.REMARK, List.of(Run.plain(Wording.of("none.releases")))));
        }
        return document(chosen, request, blocks);
    }

    private static BriefDocument document(List<Chosen> chosen, BriefRequest request, List<Block> blocks) {
        List<String> held = new ArrayList<>();
        chosen.forEach(release -> release.commitments().values().forEach(commitment ->
                held.add(Grouped.reference(release, commitment))));
        return new BriefDocument(Clean.line(request.title()), Clean.line(request.marking()), request.made(), blocks,
                register(chosen, request), chosen.stream().map(Sources::line).toList(), held);
    }

    private static List<Block> notes(List<Chosen> chosen) {
        List<Block> blocks = new ArrayList<>();
        for (Chosen release : chosen) {
            if (!release.notes().isEmpty()) {
                blocks.add(new Heading(3, release.title(), null));
                blocks.addAll(ReleaseFacts.noted(release));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Heading(2, Wording.of("heading.notes.all"), null));
        }
        return blocks;
    }

    private static List<Block> texts(List<Chosen> chosen, List<AnnotatedText> texts, BriefRequest request) {
        List<Block> blocks = new ArrayList<>();
        if (!chosen.isEmpty()) {
            blocks.add(new Heading(2, Wording.of("heading.releases"), null));
        }
        for (int i = 0; i < chosen.size(); i++) {
            blocks.addAll(section(chosen.get(i), texts.get(i), request));
        }
        return blocks;
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
