/** What every record has in common, said once: its noun, its columns, the way of a write, and what is refused on the way. */
@NullMarked
package org.mobiletoolkit.platform.record;

import org.jspecify.annotations.NullMarked;
