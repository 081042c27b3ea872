/** How a login is written where it is typed. */
@NullMarked
package org.mobiletoolkit.platform.login;

import org.jspecify.annotations.NullMarked;
