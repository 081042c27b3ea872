/** The groups that decide, who sits in them, when they met, and what they decided about which version. */
@NullMarked
package org.mobiletoolkit.stakeholder.board.governance;

import org.jspecify.annotations.NullMarked;
