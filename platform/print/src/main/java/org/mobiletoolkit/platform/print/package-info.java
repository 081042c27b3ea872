/** Pages on paper: PDF that a screen reader can read, made from the page that is shown. */
@NullMarked
package org.mobiletoolkit.platform.print;

import org.jspecify.annotations.NullMarked;
