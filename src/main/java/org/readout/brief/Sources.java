package org.readout.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Item;
import org.readout.brief.Block.Listing;

/** The list of the releases a brief rests on. */
final class Sources {

    private Sources() {}

    static List<Block> of(List<Chosen> chosen, Heads heads) {
        List<Item> items = chosen.stream().map(Sources::item).toList();
        return List.of(new Heading(2, heads.of("heading.sources"), null), new Listing(items));
    }

    private static Item item(Chosen chosen) {
        return new Item(runs(chosen, true));
    }

    /** A release as a plain line. */
    static String line(Chosen chosen) {
        return runs(chosen, false).stream().map(Run::text).collect(Collectors.joining());
    }

    /** @param drawn whether the release itself stands in the brief, to link to */
    static List<Run> runs(Chosen chosen, boolean drawn) {
        List<Run> runs = new ArrayList<>();
        String title = Wording.of("source.title", chosen.title());
        runs.add(drawn ? Run.link(title, "#" + Anchors.release(chosen.number())) : Run.plain(title));
        runs.add(Run.plain(". " + Wording.of("source.published", chosen.publisher(), chosen.publishedOn())));
        String address = chosen.address();
        if (address != null) {
            runs.add(Run.plain(", "));
            runs.add(Run.link(address, address));
        }
        if (chosen.publication().retrieved() != null) {
            String day = DateWords.of(chosen.publication().retrieved());
            runs.add(Run.plain(", " + Wording.of("source.retrieved", day)));
        }
        // Where it was published says more than what the file was called.
        runs.add(Run.quiet(address != null ? "." : ", " + Wording.of("source.file", Clean.line(chosen.release().source())) + "."));
        return runs;
    }
}
