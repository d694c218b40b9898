package org.readout.timeline;

/** A row of the strip, with its measures in pixels. The lane of dates has two rows, one for days and one for periods. */
public enum Band {
    MEETINGS(Lane.MEETINGS, Form.BOX, 53, 24),
    COMMITMENTS(Lane.COMMITMENTS, Form.DOT, 102, 16),
    DAYS(Lane.DATES, Form.DOT, 143, 14),
    PERIODS(Lane.DATES, Form.CAPTION, 164, 8);

    /** Height of the axis, which lies on top. */
    public static final double AXIS = 28;
    /** Height of the whole strip. */
    public static final double HEIGHT = 190;
    /** Width of the column with the lanes' names. */
    public static final double NAMES = 130;

    /** How an item of a band looks. */
    public enum Form {
        /** A box with its label inside; it may stand a little aside of its date. */
        BOX,
        /** A dot on its date, with its label at the right where there is room. */
        DOT,
        /** A bar over its period, with its label below the middle. */
        CAPTION
    }

    private final Lane lane;
    private final Form form;
    private final double middle;
    private final double height;

    Band(Lane lane, Form form, double middle, double height) {
        this.lane = lane;
        this.form = form;
        this.middle = middle;
        this.height = height;
    }

    public Lane lane() {
        return lane;
    }

    public Form form() {
        return form;
    }

    /** Distance of the row's middle from the top of the strip. */
    public double middle() {
        return middle;
    }

    /** Height of a box, a dot or a bar. */
    public double height() {
        return height;
    }

    /** Bottom of a lane, in pixels from the top of the strip. */
    public static double bottom(Lane lane) {
        return switch (lane) {
            case MEETINGS -> 78;
            case COMMITMENTS -> 126;
            case DATES -> HEIGHT;
        };
    }

    static Band of(Item item) {
        return switch (item.entry().lane()) {
            case MEETINGS -> MEETINGS;
            case COMMITMENTS -> COMMITMENTS;
            case DATES -> item.when().precision() == Precision.PARTIAL || !item.when().timex().isDay() ? PERIODS : DAYS;
        };
    }
}
