/** What somebody is to see to by a day: actions of boards, engagements, next steps (handbook 1.8, 6.2, 6.6, 6.7). */
@NullMarked
package org.mobiletoolkit.handbook.undertaking;

import org.jspecify.annotations.NullMarked;
