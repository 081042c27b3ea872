/** What every write has in common: a key against repeats and a guard on its text. */
@NullMarked
package org.mobiletoolkit.platform.write;

import org.jspecify.annotations.NullMarked;
