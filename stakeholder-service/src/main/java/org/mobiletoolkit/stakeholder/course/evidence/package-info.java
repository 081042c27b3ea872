/** What the services say about their records: kept live from events, and collected afresh for a gate decision. */
@NullMarked
package org.mobiletoolkit.stakeholder.course.evidence;

import org.jspecify.annotations.NullMarked;
