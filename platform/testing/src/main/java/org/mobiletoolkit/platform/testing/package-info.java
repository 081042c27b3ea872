/** The test kit: real PostgreSQL, real Kafka and real tokens for the tests of every module. */
@NullMarked
package org.mobiletoolkit.platform.testing;

import org.jspecify.annotations.NullMarked;
