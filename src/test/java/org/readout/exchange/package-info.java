@NullMarked
package org.readout.exchange;

import org.jspecify.annotations.NullMarked;
