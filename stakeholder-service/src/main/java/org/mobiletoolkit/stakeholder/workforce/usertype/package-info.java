/** The kinds of staff for whom mobile working is meant: what they need, how many they are, who champions the change. */
@NullMarked
package org.mobiletoolkit.stakeholder.workforce.usertype;

import org.jspecify.annotations.NullMarked;
