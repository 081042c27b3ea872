/** Tests of the stakeholder service as a whole. */
@NullMarked
package org.mobiletoolkit.stakeholder;

import org.jspecify.annotations.NullMarked;
