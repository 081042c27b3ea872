/** What the strategy of an initiative proves: that it is agreed, and says where it leads and by which road. */
@NullMarked
package org.mobiletoolkit.stakeholder.papers.strategy;

import org.jspecify.annotations.NullMarked;
