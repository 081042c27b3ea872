/** The door through which gates ask for the facts this service owns. */
@NullMarked
package org.mobiletoolkit.benefits.evidence;

import org.jspecify.annotations.NullMarked;
