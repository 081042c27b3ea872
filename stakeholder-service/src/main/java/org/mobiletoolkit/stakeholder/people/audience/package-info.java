/** The groups of people whom an initiative affects, with how many of them are to receive devices. */
@NullMarked
package org.mobiletoolkit.stakeholder.people.audience;

import org.jspecify.annotations.NullMarked;
