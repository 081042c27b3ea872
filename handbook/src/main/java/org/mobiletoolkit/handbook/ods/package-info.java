/** Codes of the organisation directory (handbook 7.1). */
@NullMarked
package org.mobiletoolkit.handbook.ods;

import org.jspecify.annotations.NullMarked;
