/** One request on its way through the gateway: how it is named, answered, refused and counted. */
@NullMarked
package org.mobiletoolkit.gateway.exchange;

import org.jspecify.annotations.NullMarked;
