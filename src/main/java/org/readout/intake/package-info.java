/**
 * From bytes to a release: charset, publication data, paragraphs, page furniture. After this the text never changes.
 *
 * <p>A paragraph is a line, or several lines that a program broke at a fixed width; its span may therefore hold line
 * ends. What counts as furniture is in the word lists beside this package.
 */
@NullMarked
package org.readout.intake;

import org.jspecify.annotations.NullMarked;
