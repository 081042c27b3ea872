/** The initiative on its way: where it stands, what proves it, which gate it has passed. */
@NullMarked
package org.mobiletoolkit.stakeholder.course;

import org.jspecify.annotations.NullMarked;
