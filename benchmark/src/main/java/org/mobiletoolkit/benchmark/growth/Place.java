package org.mobiletoolkit.benchmark.growth;

/**
 * One page of a list.
 *
 * @param number counted from 1, in pages of 50
 * @param path that asks for it
 */
public record Place(int number, String path) {}
