/** Questions, what counts as an answer, and what may be published of many answers. Rules only: nothing is stored here. */
@NullMarked
package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import org.jspecify.annotations.NullMarked;
