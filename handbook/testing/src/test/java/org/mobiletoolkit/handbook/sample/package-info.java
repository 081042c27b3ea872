/** A service that has nothing but what the handbook says for all of them. */
@NullMarked
package org.mobiletoolkit.handbook.sample;

import org.jspecify.annotations.NullMarked;
