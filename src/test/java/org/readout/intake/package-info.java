@NullMarked
package org.readout.intake;

import org.jspecify.annotations.NullMarked;
