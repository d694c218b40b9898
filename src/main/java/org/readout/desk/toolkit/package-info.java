/** What the panes of the desk share: the workspace they show and change, actions, theme, type, overlay, words. */
@NullMarked
package org.readout.desk.toolkit;

import org.jspecify.annotations.NullMarked;
