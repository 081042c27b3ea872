/** What an initiative brought, told so that others can learn from it (handbook 1.6.2). */
@NullMarked
package org.mobiletoolkit.stakeholder.people.casestudy;

import org.jspecify.annotations.NullMarked;
