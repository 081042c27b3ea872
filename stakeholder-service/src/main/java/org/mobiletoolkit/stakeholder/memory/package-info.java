/** What is remembered, carried away and forgotten: timeline, archive, privacy. */
@NullMarked
package org.mobiletoolkit.stakeholder.memory;

import org.jspecify.annotations.NullMarked;
