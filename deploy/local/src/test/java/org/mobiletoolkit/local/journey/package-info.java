/** An initiative's way through the suite, walked by the people of a trust through the gateway, for end-to-end tests. */
@NullMarked
package org.mobiletoolkit.local.journey;

import org.jspecify.annotations.NullMarked;
