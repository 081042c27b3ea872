/** What the handbook says once for all services, in the words that they share. */
@NullMarked
package org.mobiletoolkit.handbook;

import org.jspecify.annotations.NullMarked;
