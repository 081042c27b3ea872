/** All that this service holds of an initiative, in one file to be carried away. */
@NullMarked
package org.mobiletoolkit.stakeholder.memory.archive;

import org.jspecify.annotations.NullMarked;
