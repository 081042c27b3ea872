/** Services, an issuer and callers that do exactly what a test tells them. */
@NullMarked
package org.mobiletoolkit.gateway.testing;

import org.jspecify.annotations.NullMarked;
