/** The names of the roles by which the endpoints of this service are opened. */
@NullMarked
package org.mobiletoolkit.stakeholder.access;

import org.jspecify.annotations.NullMarked;
