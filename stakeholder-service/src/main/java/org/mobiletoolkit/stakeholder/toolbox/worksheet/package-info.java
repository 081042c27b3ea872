/** Worksheets: the forms of the toolkit's tools as an initiative fills them in (handbook 1.7). */
@NullMarked
package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import org.jspecify.annotations.NullMarked;
