/** How services go on when something fails: who agreed to the plan, and whether it was tried out. */
@NullMarked
package org.mobiletoolkit.stakeholder.papers.continuity;

import org.jspecify.annotations.NullMarked;
