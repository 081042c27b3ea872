/** The local day by which obligations and ages are counted. */
@NullMarked
package org.mobiletoolkit.procurement.calendar;

import org.jspecify.annotations.NullMarked;
