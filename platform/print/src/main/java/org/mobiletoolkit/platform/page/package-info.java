/** Pages for people: accessible HTML from templates whose text can never become markup. */
@NullMarked
package org.mobiletoolkit.platform.page;

import org.jspecify.annotations.NullMarked;
