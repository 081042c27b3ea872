/** Events written with the change and sent afterwards, in order, at least once. */
@NullMarked
package org.mobiletoolkit.platform.outbox;

import org.jspecify.annotations.NullMarked;
