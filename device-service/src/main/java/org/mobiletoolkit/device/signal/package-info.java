/** How well a signal carries mobile working: bands, and the rating of a place by them. */
@NullMarked
package org.mobiletoolkit.device.signal;

import org.jspecify.annotations.NullMarked;
