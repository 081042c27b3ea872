/** The one description of the suite: merged when the gateway is built, served when it runs. */
@NullMarked
package org.mobiletoolkit.gateway.surface;

import org.jspecify.annotations.NullMarked;
