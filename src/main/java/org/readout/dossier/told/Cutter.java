package org.readout.dossier.told;

import java.util.List;

import org.readout.model.Span;
import org.readout.model.Version;

/** Cuts a text into sentences, as somebody else knows how to. */
@FunctionalInterface
public interface Cutter {

    /** The sentences in the order of the text, apart, in UTF-16 code units; none in page furniture. */
    List<Span> sentences(Version version);
}
