/** Keeps, for the API document, what the Javadoc of records and resources says. */
@NullMarked
package org.mobiletoolkit.platform.javadoc;

import org.jspecify.annotations.NullMarked;
