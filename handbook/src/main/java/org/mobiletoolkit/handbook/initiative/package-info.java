/** An initiative as its owner announces it, for every service whose records hang on one (handbook 2.2). */
@NullMarked
package org.mobiletoolkit.handbook.initiative;

import org.jspecify.annotations.NullMarked;
