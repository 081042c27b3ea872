/** Stage gates: who asked, what the evidence said, what the board decided, and the frozen pack that proves it. */
@NullMarked
package org.mobiletoolkit.stakeholder.gate;

import org.jspecify.annotations.NullMarked;
