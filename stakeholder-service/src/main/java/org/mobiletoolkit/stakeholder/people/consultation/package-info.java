/** Asking people what they think of a proposal, hearing them, and answering each point they made. */
@NullMarked
package org.mobiletoolkit.stakeholder.people.consultation;

import org.jspecify.annotations.NullMarked;
