/** Accessible pictures that a portal can embed as an image. */
@NullMarked
package org.mobiletoolkit.platform.chart;

import org.jspecify.annotations.NullMarked;
