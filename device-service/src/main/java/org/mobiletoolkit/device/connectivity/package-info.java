/** The connectivity map: where the network carries mobile working, and what helps where it does not. */
@NullMarked
package org.mobiletoolkit.device.connectivity;

import org.jspecify.annotations.NullMarked;
