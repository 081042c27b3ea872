/** What the roles may do in every service alike (handbook 7.4, 7.5, 7.6). */
@NullMarked
package org.mobiletoolkit.handbook.access;

import org.jspecify.annotations.NullMarked;
