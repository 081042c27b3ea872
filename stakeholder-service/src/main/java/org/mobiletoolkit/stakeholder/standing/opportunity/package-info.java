/** Opportunities for mobile working, and the order in which they matter. */
@NullMarked
package org.mobiletoolkit.stakeholder.standing.opportunity;

import org.jspecify.annotations.NullMarked;
