/**
 * The palette under the top field: one place to type where one wants to go, or what one wants done, without knowing which
 * pane holds it.
 */
@NullMarked
package org.readout.desk.finder;

import org.jspecify.annotations.NullMarked;
