/** Which service owns which path, and the way there and back. */
@NullMarked
package org.mobiletoolkit.gateway.route;

import org.jspecify.annotations.NullMarked;
