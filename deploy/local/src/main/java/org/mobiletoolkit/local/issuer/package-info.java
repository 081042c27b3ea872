/** A small OIDC issuer for local work: ready-made people of two fictitious trusts, and the services themselves. */
@NullMarked
package org.mobiletoolkit.local.issuer;

import org.jspecify.annotations.NullMarked;
