/** The briefing pack: what people need to know before they are asked, on at most two pages, from the initiative's own records. */
@NullMarked
package org.mobiletoolkit.stakeholder.people.briefing;

import org.jspecify.annotations.NullMarked;
