/** Who holds which role within one initiative (handbook 7.3, 7.4): assigned in one service, known to every service. */
@NullMarked
package org.mobiletoolkit.handbook.assignment;

import org.jspecify.annotations.NullMarked;
