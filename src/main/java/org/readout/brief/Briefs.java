package org.readout.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

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
        return compose(releases, request, Beside.NOTHING);
    }

    /** The same with a timeline behind the table, and remarks at words of the texts. */
    public static BriefDocument compose(List<AnnotatedRelease> releases, BriefRequest request, Beside beside) {
        List<Chosen> chosen = Chosen.of(releases, request);
        List<Block> blocks = new ArrayList<>(TitleBlock.of(chosen, request));
        if (chosen.isEmpty()) {
            blocks.add(new Paragraph(Role.REMARK, List.of(Run.plain(Wording.of("none.releases")))));
        } else {
            List<AnnotatedText> texts = drawn(chosen, beside);
            blocks.addAll(Summary.of(chosen, drawn(texts), true, true, request));
            blocks.addAll(OnePage.timeline(chosen, request, beside.strip()));
            blocks.addAll(texts(chosen, texts, request));
            blocks.addAll(Sources.of(chosen, request.heads()));
        }
        return document(chosen, request, blocks, beside);
    }

    private static List<AnnotatedText> drawn(List<Chosen> chosen, Beside beside) {
        Remarks remarks = new Remarks(beside.remarks());
        return chosen.stream().map(release -> new AnnotatedText(release, remarks.on(release))).toList();
    }

    /** Whether the commitment of a number stands in the text of its release. */
    private static IntPredicate drawn(List<AnnotatedText> texts) {
        Set<Integer> drawn = new HashSet<>();
        texts.forEach(text -> drawn.addAll(text.drawn()));
        return drawn::contains;
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
        OnePage page = new OnePage(chosen, request, cover, beside, sections);
        Grouped grouped = new Grouped(chosen, request, beside, sections.contains(Section.SOURCES));
        boolean drawn = sections.contains(Section.TEXTS);
        boolean wholly = sections.stream().anyMatch(Section::isOfAll);
        List<AnnotatedText> texts = drawn ? drawn(chosen, beside) : List.of();
        // The sources are those of what went before them, wherever they are to stand.
        Map<Section, List<Block>> parts = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            if (sections.contains(section) && section != Section.SOURCES) {
                parts.put(section, switch (section) {
                    case TABLE -> Summary.of(chosen, drawn(texts), drawn, sections.contains(Section.SOURCES), request);
                    case TEXTS -> texts(chosen, texts, request);
                    case SINCE -> grouped.since();
                    case BY_PARTY -> grouped.byParty();
                    case BY_DATE -> grouped.byDate();
                    case BY_THEME -> grouped.byTheme();
                    case NAMES -> Names.of(chosen, request.heads());
                    case NOTES -> notes(chosen, request.heads());
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
        return document(chosen, request, blocks, beside);
    }

    /** What the annex with the annotated texts is called. */
    public static String annex(BriefRequest request) {
        return request.heads().of("heading.annex", request.title());
    }

    private static BriefDocument document(List<Chosen> chosen, BriefRequest request, List<Block> blocks, Beside beside) {
        List<String> held = new ArrayList<>();
        chosen.forEach(release -> release.commitments().values().forEach(commitment ->
                held.add(Grouped.reference(release, commitment))));
        return new BriefDocument(Clean.line(request.title()), Clean.line(request.marking()), request.made(), blocks,
                register(chosen, request), chosen.stream().map(Sources::line).toList(), held, new Remarks(beside.remarks()).lines());
    }

    private static List<Block> notes(List<Chosen> chosen, Heads heads) {
        List<Block> blocks = new ArrayList<>();
        for (Chosen release : chosen) {
            if (!release.notes().isEmpty()) {
                blocks.add(new Heading(3, release.title(), null));
                blocks.addAll(ReleaseFacts.noted(release));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Heading(2, heads.of("heading.notes.all"), null));
        }
        return blocks;
    }

    private static List<Block> texts(List<Chosen> chosen, List<AnnotatedText> texts, BriefRequest request) {
        List<Block> blocks = new ArrayList<>();
        if (!chosen.isEmpty()) {
            blocks.add(new Heading(2, request.heads().of("heading.releases"), null));
        }
        for (int i = 0; i < chosen.size(); i++) {
            blocks.addAll(section(chosen.get(i), texts.get(i), request));
        }
        return blocks;
    }

    private static List<Block> section(Chosen chosen, AnnotatedText text, BriefRequest request) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(3, chosen.title(), Anchors.release(chosen.number())));
        blocks.add(ReleaseFacts.of(chosen, request));
        blocks.add(new Heading(4, request.heads().of("heading.text"), null));
        blocks.addAll(text.blocks());
        blocks.add(new Heading(4, request.heads().of("heading.commitments"), null));
        for (Map.Entry<Integer, Commitment> entry : chosen.commitments().entrySet()) {
            blocks.add(card(chosen, entry.getKey(), entry.getValue(), text, request));
        }
        if (chosen.commitments().isEmpty()) {
            blocks.add(new Paragraph(Role.REMARK, List.of(Run.plain(Wording.of("none.here")))));
        }
        blocks.addAll(ReleaseFacts.names(chosen, request.heads()));
        blocks.addAll(ReleaseFacts.notes(chosen, request.heads()));
        return blocks;
    }

    private static Register register(List<Chosen> chosen, BriefRequest request) {
        List<Register.Entry> entries = new ArrayList<>();
        chosen.forEach(release -> release.commitments().forEach((number, commitment) ->
                entries.add(new Statement(release, number, commitment, request).entry())));
        return new Register(Register.columns(request.heads()), entries);
    }

    private static Card card(
            Chosen chosen, int number, Commitment commitment, AnnotatedText text, BriefRequest request) {
        return new Statement(chosen, number, commitment, request).card(text.draws(number));
    }
}
