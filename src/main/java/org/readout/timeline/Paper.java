package org.readout.timeline;

/** The colours of pictures of the strip: for paper, whatever the desk is dressed in. Each is 0xRRGGBB. */
final class Paper {

    static final int NONE = -1;
    static final int WHITE = 0xFFFFFF;
    static final int LINE = 0xD5D1C7;
    static final int MUTE = 0x5D5850;
    static final int EVENT_FILL = 0xFDF3E0;
    static final int ALERT = 0xA32A24;

    private Paper() {}

    static int of(Item item) {
        return switch (item.kind()) {
            case MEETING -> 0x8A5A12;
            case ANNIVERSARY -> 0x9A4A12;
            case DATE -> 0x96376B;
            case PUBLICATION -> MUTE;
            case COMMITMENT, DUE -> force(item);
        };
    }

    private static int force(Item item) {
        return switch (item.entry().force()) {
            case UNILATERAL -> 0x166B74;
            case SHARED_VIEW, POSITION -> 0x6B645A;
            case OFFER -> 0x2F6B3A;
            case REQUEST -> 0xA0431A;
            case AGREED -> 0x3D4FB5;
            case null -> 0x3D4FB5;
        };
    }
}
