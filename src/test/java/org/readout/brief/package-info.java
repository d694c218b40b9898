/** Tests of briefs and of the forms they are written in. */
@NullMarked
package org.readout.brief;

import org.jspecify.annotations.NullMarked;
