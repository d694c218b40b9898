package org.readout.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.readout.brief.Beside.Remark;
import org.readout.brief.Beside.Told;
import org.readout.model.Span;

/** What is said at words of the texts beyond the brief itself, numbered from 1 through the brief. */
final class Remarks {

    private final List<Remark> all;

    Remarks(List<Remark> all) {
        this.all = all;
    }

    /** Where those on a release stand in its text. One whose words are not there is left out. */
    Map<Integer, Span> on(Chosen chosen) {
        Map<Integer, Span> places = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            Remark remark = all.get(i);
            if (remark.release().equals(chosen.release().id()) && !remark.quote().isEmpty()
                    && chosen.release().text().startsWith(remark.quote(), remark.at())) {
                places.put(i + 1, new Span(remark.at(), remark.at() + remark.quote().length()));
            }
        }
        return places;
    }

    /** Each in lines. */
    List<String> lines() {
        return all.stream().map(Remarks::lines).toList();
    }

    private static String lines(Remark remark) {
        List<String> lines = new ArrayList<>(List.of(Wording.of("remark.matter", Clean.line(remark.matter()))));
        lines.addAll(remark.others().stream().map(Remarks::line).toList());
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static String line(Told told) {
        String who = Clean.line(told.who());
        return told.quote().isBlank() ? Wording.of("remark.silent", who)
                : told.source().isBlank() ? Wording.of("remark.untold", who, Clean.line(told.quote()))
                : Wording.of("remark.told", who, Clean.line(told.source()), Clean.line(told.quote()));
    }
}
