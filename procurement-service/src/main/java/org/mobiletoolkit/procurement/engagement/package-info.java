/** Dealings with suppliers: planned, held with an outcome, and kept as they were recorded. */
@NullMarked
package org.mobiletoolkit.procurement.engagement;

import org.jspecify.annotations.NullMarked;
