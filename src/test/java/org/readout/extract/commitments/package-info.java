/** Tests of the finder of commitments: tables of sentences of our own, the gold beside the project, the corpus. */
@NullMarked
package org.readout.extract.commitments;

import org.jspecify.annotations.NullMarked;
