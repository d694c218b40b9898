/**
 * Finds releases by words and by what stands in them. The index is disposable: it holds nothing that the store does not,
 * and is made anew from it whenever it is missing, damaged or behind.
 */
@NullMarked
package org.readout.library.search;

import org.jspecify.annotations.NullMarked;
