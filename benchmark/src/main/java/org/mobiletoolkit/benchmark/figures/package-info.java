/** What is said of many measurements: median, range, percentiles. */
@NullMarked
package org.mobiletoolkit.benchmark.figures;

import org.jspecify.annotations.NullMarked;
