/** The roles that people hold (handbook 7.4). */
@NullMarked
package org.mobiletoolkit.handbook.role;

import org.jspecify.annotations.NullMarked;
