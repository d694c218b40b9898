/** A brief as a document model, and its renderers to HTML, Markdown and Word. */
@NullMarked
package org.readout.brief;

import org.jspecify.annotations.NullMarked;
