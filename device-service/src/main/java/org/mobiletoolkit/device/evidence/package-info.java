/** The facts about this service's records that a checkpoint is decided on. */
@NullMarked
package org.mobiletoolkit.device.evidence;

import org.jspecify.annotations.NullMarked;
