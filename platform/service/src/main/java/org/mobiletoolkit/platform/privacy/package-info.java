/** Keeps identifiers of patients out of free text. */
@NullMarked
package org.mobiletoolkit.platform.privacy;

import org.jspecify.annotations.NullMarked;
