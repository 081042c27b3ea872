/** What makes work: HTTP requests, and the same statements straight at the database. */
@NullMarked
package org.mobiletoolkit.benchmark.load;

import org.jspecify.annotations.NullMarked;
