/** What good an initiative should do, and whether it did. */
@NullMarked
package org.mobiletoolkit.benefits;

import org.jspecify.annotations.NullMarked;
