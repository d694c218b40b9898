/** The words of the desk as immutable records. Every other package speaks in them; this one uses no other. */
@NullMarked
package org.readout.model;

import org.jspecify.annotations.NullMarked;
