/** The end of a process: nothing new comes in, what is under way is finished. */
@NullMarked
package org.mobiletoolkit.platform.shutdown;

import org.jspecify.annotations.NullMarked;
