/** What a page costs in full tables: at the beginning of a list and far behind, by each filter and in each order. */
@NullMarked
package org.mobiletoolkit.benchmark.growth;

import org.jspecify.annotations.NullMarked;
