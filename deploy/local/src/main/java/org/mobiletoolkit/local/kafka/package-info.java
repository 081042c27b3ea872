/** A real Kafka broker in KRaft mode from Maven artifacts, with the suite's topics. */
@NullMarked
package org.mobiletoolkit.local.kafka;

import org.jspecify.annotations.NullMarked;
