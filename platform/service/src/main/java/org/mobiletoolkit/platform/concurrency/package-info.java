/** Two people at once: entity tags, preconditions and merge patches. */
@NullMarked
package org.mobiletoolkit.platform.concurrency;

import org.jspecify.annotations.NullMarked;
