/** What people are told of the change, when, and whom that reaches (handbook 1.6). */
@NullMarked
package org.mobiletoolkit.stakeholder.people.communication;

import org.jspecify.annotations.NullMarked;
