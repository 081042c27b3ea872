/** Who is asking: bearer tokens of any OIDC provider, checked against its published keys. */
@NullMarked
package org.mobiletoolkit.platform.identity;

import org.jspecify.annotations.NullMarked;
