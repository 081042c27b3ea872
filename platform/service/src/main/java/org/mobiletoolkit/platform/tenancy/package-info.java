/** Whose data a request sees: the caller, and the one place where rows are scoped by organisation. */
@NullMarked
package org.mobiletoolkit.platform.tenancy;

import org.jspecify.annotations.NullMarked;
