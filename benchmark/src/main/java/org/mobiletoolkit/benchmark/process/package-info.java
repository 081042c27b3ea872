/** How much processor time each process of the run has used. */
@NullMarked
package org.mobiletoolkit.benchmark.process;

import org.jspecify.annotations.NullMarked;
