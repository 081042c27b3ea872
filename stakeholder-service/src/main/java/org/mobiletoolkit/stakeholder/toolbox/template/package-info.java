/** The toolkit's tools and templates as versioned data, and the records that they are made into (handbook 1.7). */
@NullMarked
package org.mobiletoolkit.stakeholder.toolbox.template;

import org.jspecify.annotations.NullMarked;
