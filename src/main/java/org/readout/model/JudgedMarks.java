package org.readout.model;

import java.util.List;

/**
 * The marks of one version that the officer has had a say in.
 *
 * @param marks those that stand, rejected ones too, in the order of the text
 * @param deleted those the officer deleted, which are not to be suggested again
 */
public record JudgedMarks(List<Mark> marks, List<Mark> deleted) {

    public JudgedMarks {
        marks = List.copyOf(marks);
        deleted = List.copyOf(deleted);
    }
}
