/** How mature the organisation is and which success factors are in place, scored by published schemes. */
@NullMarked
package org.mobiletoolkit.stakeholder.standing.assessment;

import org.jspecify.annotations.NullMarked;
