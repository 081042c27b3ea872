/** Asking staff, by user type, and telling what they answered without telling who. */
@NullMarked
package org.mobiletoolkit.stakeholder.workforce.survey;

import org.jspecify.annotations.NullMarked;
