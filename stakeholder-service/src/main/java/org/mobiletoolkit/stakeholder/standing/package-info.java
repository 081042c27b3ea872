/** How things stand: maturity, success factors, risks, opportunities. */
@NullMarked
package org.mobiletoolkit.stakeholder.standing;

import org.jspecify.annotations.NullMarked;
