/** A brief as a document model, and its renderers to HTML, Markdown, Word, PDF and, of its register, workbooks and values. */
@NullMarked
package org.readout.brief;

import org.jspecify.annotations.NullMarked;
