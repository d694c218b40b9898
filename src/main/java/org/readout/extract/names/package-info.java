/** Who and what a release names: persons, offices, organizations, countries, places, events, agreements. */
@NullMarked
package org.readout.extract.names;

import org.jspecify.annotations.NullMarked;
