/** The toolkit itself, as data that nobody changes. */
@NullMarked
package org.mobiletoolkit.stakeholder.catalogue;

import org.jspecify.annotations.NullMarked;
