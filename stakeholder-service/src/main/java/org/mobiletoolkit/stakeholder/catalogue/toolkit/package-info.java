/** The mobile investment toolkit as read-only reference data: stages, steps, checkpoints and all their items. */
@NullMarked
package org.mobiletoolkit.stakeholder.catalogue.toolkit;

import org.jspecify.annotations.NullMarked;
