/** One door to the suite, and one description of it. */
@NullMarked
package org.mobiletoolkit.gateway;

import org.jspecify.annotations.NullMarked;
