/** What the tests of every service need of the kernel: initiatives to work on, and probes that each of them runs. */
@NullMarked
package org.mobiletoolkit.handbook.testing;

import org.jspecify.annotations.NullMarked;
