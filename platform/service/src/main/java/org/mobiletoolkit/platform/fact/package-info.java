/** Questions that a service answers about a scope from its own records, published when the answer changes. */
@NullMarked
package org.mobiletoolkit.platform.fact;

import org.jspecify.annotations.NullMarked;
