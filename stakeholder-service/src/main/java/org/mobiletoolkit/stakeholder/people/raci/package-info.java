/** Who is responsible, accountable, consulted and informed about each deliverable of an initiative (handbook 6.3). */
@NullMarked
package org.mobiletoolkit.stakeholder.people.raci;

import org.jspecify.annotations.NullMarked;
