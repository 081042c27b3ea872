/** Who holds which role within one initiative: given and taken away here, announced to every service. */
@NullMarked
package org.mobiletoolkit.stakeholder.course.assignment;

import org.jspecify.annotations.NullMarked;
