/** Who speaks for the change where people work, and where nobody does. */
@NullMarked
package org.mobiletoolkit.stakeholder.people.champion;

import org.jspecify.annotations.NullMarked;
