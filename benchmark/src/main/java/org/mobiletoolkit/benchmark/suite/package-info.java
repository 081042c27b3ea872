/** The suite under measurement: started, filled with records, watched and stopped. */
@NullMarked
package org.mobiletoolkit.benchmark.suite;

import org.jspecify.annotations.NullMarked;
