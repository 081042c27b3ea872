/** The staff for whom it is meant: which kinds there are, how many, and what they answered when asked. */
@NullMarked
package org.mobiletoolkit.stakeholder.workforce;

import org.jspecify.annotations.NullMarked;
