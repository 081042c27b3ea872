/** Measures the running suite against what its database alone, and nginx in the gateway's place, would give. */
@NullMarked
package org.mobiletoolkit.benchmark;

import org.jspecify.annotations.NullMarked;
