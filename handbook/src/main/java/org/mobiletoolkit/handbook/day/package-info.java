/** Days of obligation: which day it is in London, and which days can be meant (handbook, introduction). */
@NullMarked
package org.mobiletoolkit.handbook.day;

import org.jspecify.annotations.NullMarked;
