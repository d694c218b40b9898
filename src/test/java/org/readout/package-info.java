@NullMarked
package org.readout;

import org.jspecify.annotations.NullMarked;
