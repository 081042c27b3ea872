/** Who may do what in this service, by the roles of handbook 7.4. */
@NullMarked
package org.mobiletoolkit.procurement.access;

import org.jspecify.annotations.NullMarked;
