/** An organisation's mobile initiative and how far it has come through the six steps. */
@NullMarked
package org.mobiletoolkit.stakeholder.initiative;

import org.jspecify.annotations.NullMarked;
