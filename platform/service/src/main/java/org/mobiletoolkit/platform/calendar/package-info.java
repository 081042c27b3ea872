/** Which days are worked. */
@NullMarked
package org.mobiletoolkit.platform.calendar;

import org.jspecify.annotations.NullMarked;
