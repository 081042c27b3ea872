/** Events heard once, whatever the broker repeats. */
@NullMarked
package org.mobiletoolkit.platform.inbox;

import org.jspecify.annotations.NullMarked;
