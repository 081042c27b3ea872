/** What a caller will take: reading the header that says it, however it is written. */
@NullMarked
package org.mobiletoolkit.platform.negotiation;

import org.jspecify.annotations.NullMarked;
