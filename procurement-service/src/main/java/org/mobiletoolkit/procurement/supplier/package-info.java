/** The organisation's register of suppliers. */
@NullMarked
package org.mobiletoolkit.procurement.supplier;

import org.jspecify.annotations.NullMarked;
