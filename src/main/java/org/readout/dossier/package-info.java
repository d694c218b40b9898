/**
 * What the releases say when they are laid beside one another: who is who, what was promised again, what does not agree.
 * It knows the model alone; the releases are handed to it one by one.
 */
@NullMarked
package org.readout.dossier;

import org.jspecify.annotations.NullMarked;
