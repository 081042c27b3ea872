/** Child processes: started in a group of their own, logged, probed, stopped, and found again after a crash of the supervisor. */
@NullMarked
package org.mobiletoolkit.local.process;

import org.jspecify.annotations.NullMarked;
