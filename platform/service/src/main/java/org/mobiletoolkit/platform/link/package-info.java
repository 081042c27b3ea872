/** Paths of the suite as they stand in answers and bodies: whole, so that whoever reads one can follow it. */
@NullMarked
package org.mobiletoolkit.platform.link;

import org.jspecify.annotations.NullMarked;
