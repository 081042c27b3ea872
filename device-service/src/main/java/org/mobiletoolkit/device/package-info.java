/** What was bought, who holds it, and where it can be used. */
@NullMarked
package org.mobiletoolkit.device;

import org.jspecify.annotations.NullMarked;
