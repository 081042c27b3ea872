/** A small service that uses every part of the platform, so that the parts are tested as services use them. */
@NullMarked
package org.mobiletoolkit.platform.sample;

import org.jspecify.annotations.NullMarked;
