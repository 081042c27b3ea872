package org.mobiletoolkit.platform.concurrency;

/** A representation of a record that has versions; the version is the first part of its entity tag. */
public interface Versioned {

    long version();
}
