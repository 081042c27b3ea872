/** Who a person is, where data about people stands, and who is not to be shown. */
@NullMarked
package org.mobiletoolkit.platform.person;

import org.jspecify.annotations.NullMarked;
