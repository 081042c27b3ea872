/** Request ids and W3C trace context, taken in or begun at the edge of each process. */
@NullMarked
package org.mobiletoolkit.platform.correlation;

import org.jspecify.annotations.NullMarked;
