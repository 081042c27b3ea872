/** What a text is, whoever typed it and however. */
@NullMarked
package org.mobiletoolkit.platform.text;

import org.jspecify.annotations.NullMarked;
