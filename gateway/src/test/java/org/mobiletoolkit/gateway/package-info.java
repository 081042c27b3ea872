/** The gateway as a whole, against services that behave well and badly. */
@NullMarked
package org.mobiletoolkit.gateway;

import org.jspecify.annotations.NullMarked;
