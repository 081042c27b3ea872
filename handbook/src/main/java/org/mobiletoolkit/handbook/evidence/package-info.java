/** The question that gates ask every service about its own records (handbook 2.1). */
@NullMarked
package org.mobiletoolkit.handbook.evidence;

import org.jspecify.annotations.NullMarked;
