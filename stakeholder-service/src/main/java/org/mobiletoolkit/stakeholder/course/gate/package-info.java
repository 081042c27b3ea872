/** The gates between the steps, and the evidence on which they are decided. */
@NullMarked
package org.mobiletoolkit.stakeholder.course.gate;

import org.jspecify.annotations.NullMarked;
