/** Who may do what in this service. */
@NullMarked
package org.mobiletoolkit.stakeholder.access;

import org.jspecify.annotations.NullMarked;
