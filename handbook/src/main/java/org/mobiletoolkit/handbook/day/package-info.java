/** Days of obligation: which day it is in London, which days can be meant, and which are worked (handbook, introduction). */
@NullMarked
package org.mobiletoolkit.handbook.day;

import org.jspecify.annotations.NullMarked;
