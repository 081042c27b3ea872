/** Where this service holds data about people. */
@NullMarked
package org.mobiletoolkit.device.privacy;

import org.jspecify.annotations.NullMarked;
