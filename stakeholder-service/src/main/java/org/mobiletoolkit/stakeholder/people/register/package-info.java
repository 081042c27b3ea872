/** The people and groups who must agree: who they are, what weight they have, what they think, how they are engaged. */
@NullMarked
package org.mobiletoolkit.stakeholder.people.register;

import org.jspecify.annotations.NullMarked;
