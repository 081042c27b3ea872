/** Risks, issues and assumptions of an initiative: what may happen, what has happened, and what is taken for granted. */
@NullMarked
package org.mobiletoolkit.stakeholder.standing.risk;

import org.jspecify.annotations.NullMarked;
