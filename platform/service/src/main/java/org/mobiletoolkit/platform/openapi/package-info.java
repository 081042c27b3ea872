/** What every operation's description has in common, said once. */
@NullMarked
package org.mobiletoolkit.platform.openapi;

import org.jspecify.annotations.NullMarked;
