package org.mobiletoolkit.stakeholder.memory.archive;

/**
 * A file of an archive.
 *
 * @param path where it lies in the archive
 * @param count how many records it holds; lines for a file of text
 * @param bytes its length, not compressed
 * @param sha256 of its bytes, not compressed, in lower-case hex
 */
record ArchivedFile(String path, long count, long bytes, String sha256) {}
