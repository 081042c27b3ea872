/** What people ask about the data on them: their requests under the clock, answered from all services. */
@NullMarked
package org.mobiletoolkit.stakeholder.memory.privacy;

import org.jspecify.annotations.NullMarked;
