/** From the need to the contract that delivers. */
@NullMarked
package org.mobiletoolkit.procurement;

import org.jspecify.annotations.NullMarked;
