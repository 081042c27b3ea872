/** A resource that takes any day, to show that the rule objects. */
@NullMarked
package org.mobiletoolkit.handbook.testing.careless;

import org.jspecify.annotations.NullMarked;
