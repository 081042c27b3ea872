/** Who did what and when, append-only and hash-chained. */
@NullMarked
package org.mobiletoolkit.platform.audit;

import org.jspecify.annotations.NullMarked;
