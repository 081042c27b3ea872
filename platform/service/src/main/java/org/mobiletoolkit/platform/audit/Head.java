package org.mobiletoolkit.platform.audit;

/** The end of the chain as it stood at some time. */
record Head(long seq, String hash) {}
