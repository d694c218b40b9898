package org.readout.desk.timeline;

import java.util.Locale;

import javafx.css.CssMetaData;
import javafx.css.StyleableProperty;
import javafx.css.converter.ColorConverter;
import javafx.scene.paint.Color;

import org.readout.model.Force;
import org.readout.timeline.Item;

/** The colours the strip is drawn in. A canvas cannot be styled, so the strip takes them from the style sheet itself. */
enum Ink {
    CANVAS,
    LINE,
    LINE_STRONG,
    MUTE,
    ACCENT,
    EVENT,
    EVENT_BG,
    EVENT_INK,
    EVENT_STRONG,
    ON_EVENT_STRONG,
    AGREED,
    UNILATERAL,
    SHARED_VIEW,
    OFFER,
    REQUEST,
    DATE,
    DATE_INK,
    ALERT;

    private final CssMetaData<StripPane, Color> metaData = new InkMetaData(this);

    CssMetaData<StripPane, Color> metaData() {
        return metaData;
    }

    static Ink of(Item item) {
        return switch (item.kind()) {
            case MEETING -> EVENT;
            case ANNIVERSARY -> EVENT_INK;
            case DATE -> DATE;
            case PUBLICATION -> MUTE;
            case COMMITMENT, DUE -> item.entry().force() == null ? AGREED : of(item.entry().force());
        };
    }

    private static Ink of(Force force) {
        return switch (force) {
            case AGREED -> AGREED;
            case UNILATERAL -> UNILATERAL;
            case SHARED_VIEW, POSITION -> SHARED_VIEW;
            case OFFER -> OFFER;
            case REQUEST -> REQUEST;
        };
    }

    private static final class InkMetaData extends CssMetaData<StripPane, Color> {

        private final Ink ink;

        InkMetaData(Ink ink) {
            super(
                    "-timeline-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    ColorConverter.getInstance(),
                    Color.GRAY);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(StripPane strip) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(StripPane strip) {
            return strip.ink(ink);
        }
    }
}
