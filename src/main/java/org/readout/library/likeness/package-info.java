/** How alike two releases are, by their words and by what is known of them; knows of no store. */
@NullMarked
package org.readout.library.likeness;

import org.jspecify.annotations.NullMarked;
