/** Rights: what an operation asks for, and which roles hold it. */
@NullMarked
package org.mobiletoolkit.platform.right;

import org.jspecify.annotations.NullMarked;
