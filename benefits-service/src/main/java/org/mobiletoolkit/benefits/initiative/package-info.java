/** What we have heard of the initiatives that other records hang on. */
@NullMarked
package org.mobiletoolkit.benefits.initiative;

import org.jspecify.annotations.NullMarked;
