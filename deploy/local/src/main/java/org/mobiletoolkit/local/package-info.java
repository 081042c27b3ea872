/** The one-command stack: starts the whole suite on one machine, watches it, and stops it without leaving a process. */
@NullMarked
package org.mobiletoolkit.local;

import org.jspecify.annotations.NullMarked;
