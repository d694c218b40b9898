/** E-mail: its text, what its head says, and what is attached to it. */
@NullMarked
package org.readout.intake.mail;

import org.jspecify.annotations.NullMarked;
