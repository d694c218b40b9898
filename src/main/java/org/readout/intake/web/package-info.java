/** Web pages: their words in order, the article told from what stands round it, and what they say of themselves. */
@NullMarked
package org.readout.intake.web;

import org.jspecify.annotations.NullMarked;
