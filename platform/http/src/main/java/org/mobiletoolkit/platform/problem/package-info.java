/** RFC 9457 problem details: the one form in which the suite refuses. */
@NullMarked
package org.mobiletoolkit.platform.problem;

import org.jspecify.annotations.NullMarked;
