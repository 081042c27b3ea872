/** How many people there are, as stated by somebody who knows, against the user types into which they are cut. */
@NullMarked
package org.mobiletoolkit.stakeholder.workforce.statement;

import org.jspecify.annotations.NullMarked;
