package org.mobiletoolkit.benchmark;

import org.mobiletoolkit.benchmark.load.Load;
import org.mobiletoolkit.benchmark.process.CpuMeter;

/**
 * One way to get the same work done.
 *
 * @param meter watches every process that may have a part in it
 */
record Contender(String name, Load load, CpuMeter meter) {}
