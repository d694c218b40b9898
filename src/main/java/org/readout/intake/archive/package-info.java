/** Files packed into others: archives, and documents that are archives inside. Nothing is ever unpacked onto the disk. */
@NullMarked
package org.readout.intake.archive;

import org.jspecify.annotations.NullMarked;
