/** The mobile devices that a trust already has when an initiative begins. */
@NullMarked
package org.mobiletoolkit.device.estate;

import org.jspecify.annotations.NullMarked;
