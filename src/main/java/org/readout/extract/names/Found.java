package org.readout.extract.names;

import org.readout.model.Cue;
import org.readout.model.NameType;
import org.readout.model.Span;

/** A name found, before it becomes a mention. */
record Found(NameType type, Span span, String entity, Cue cue) {

    static Found of(NameType type, Span span, String entity, String why, double confidence) {
        return new Found(type, span, entity, new Cue(why, confidence));
    }
}
