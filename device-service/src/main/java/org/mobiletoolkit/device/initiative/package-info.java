/** What this service has heard of the initiatives, so that it need not ask for them. */
@NullMarked
package org.mobiletoolkit.device.initiative;

import org.jspecify.annotations.NullMarked;
