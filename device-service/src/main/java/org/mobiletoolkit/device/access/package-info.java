/** The roles that this service knows, and what each may do. */
@NullMarked
package org.mobiletoolkit.device.access;

import org.jspecify.annotations.NullMarked;
