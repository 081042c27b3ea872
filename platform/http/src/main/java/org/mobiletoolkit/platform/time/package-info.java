/** Time and time-ordered ids; the only place where a system clock is read. */
@NullMarked
package org.mobiletoolkit.platform.time;

import org.jspecify.annotations.NullMarked;
