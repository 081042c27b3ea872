package org.mobiletoolkit.benchmark.load;

/**
 * What is kept of an HTTP answer.
 *
 * @param length bytes of the body
 * @param version the record's version, from the first part of its ETag; -1 without one
 */
public record Answer(int status, int length, long version) {}
