/** The door through which gates ask for the facts this service owns. */
@NullMarked
package org.mobiletoolkit.procurement.evidence;

import org.jspecify.annotations.NullMarked;
