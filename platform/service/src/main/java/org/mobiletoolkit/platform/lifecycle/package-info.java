/** State machines declared in one readable place. */
@NullMarked
package org.mobiletoolkit.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
