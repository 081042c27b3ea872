/** Which suppliers already serve an initiative, or the authored statement that none does. */
@NullMarked
package org.mobiletoolkit.procurement.incumbency;

import org.jspecify.annotations.NullMarked;
