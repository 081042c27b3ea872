/** Opportunities for mobile working, and the order in which they matter. */
@NullMarked
package org.mobiletoolkit.stakeholder.opportunity;

import org.jspecify.annotations.NullMarked;
