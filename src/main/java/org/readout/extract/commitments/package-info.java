/**
 * Finds commitments and the statements around them, by the annotation guide: a governing verb, what it governs, who its
 * subject is. The words it knows lie in files, so that a desk can extend them.
 */
@NullMarked
package org.readout.extract.commitments;

import org.jspecify.annotations.NullMarked;
