/** The text of the open release: its event, its paragraphs, its marks, and tagging. */
@NullMarked
package org.readout.desk.reader;

import org.jspecify.annotations.NullMarked;
