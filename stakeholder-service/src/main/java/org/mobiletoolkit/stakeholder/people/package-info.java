/** Whom it concerns and who is heard: the register, consultations, champions, responsibilities, briefings. */
@NullMarked
package org.mobiletoolkit.stakeholder.people;

import org.jspecify.annotations.NullMarked;
