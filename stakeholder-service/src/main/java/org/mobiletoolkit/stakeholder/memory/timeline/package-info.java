/** What happened to an initiative in all services, and where it stood at any moment. */
@NullMarked
package org.mobiletoolkit.stakeholder.memory.timeline;

import org.jspecify.annotations.NullMarked;
