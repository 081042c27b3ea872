/** Compares two structured texts so that a person sees what was changed, and a machine could change one into the other. */
@NullMarked
package org.mobiletoolkit.stakeholder.papers.comparison;

import org.jspecify.annotations.NullMarked;
