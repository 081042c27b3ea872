/** Working days of England and Wales, and which day it is for a duty. */
@NullMarked
package org.mobiletoolkit.stakeholder.calendar;

import org.jspecify.annotations.NullMarked;
