/** The page on which versions of a text, near copies and translations stand beside each other, and where it is said what they are. */
@NullMarked
package org.readout.desk.versions;

import org.jspecify.annotations.NullMarked;
