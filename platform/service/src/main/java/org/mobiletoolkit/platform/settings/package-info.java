/** What an operator has to set before a service may run in earnest. */
@NullMarked
package org.mobiletoolkit.platform.settings;

import org.jspecify.annotations.NullMarked;
