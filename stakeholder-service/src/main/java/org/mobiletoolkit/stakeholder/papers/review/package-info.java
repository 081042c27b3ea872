/** What the post-implementation review of an initiative proves: that the board accepted it, and that it is whole. */
@NullMarked
package org.mobiletoolkit.stakeholder.papers.review;

import org.jspecify.annotations.NullMarked;
