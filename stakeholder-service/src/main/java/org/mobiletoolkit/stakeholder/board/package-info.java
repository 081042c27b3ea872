/** Who decides: groups, meetings, decisions and the actions that follow. */
@NullMarked
package org.mobiletoolkit.stakeholder.board;

import org.jspecify.annotations.NullMarked;
