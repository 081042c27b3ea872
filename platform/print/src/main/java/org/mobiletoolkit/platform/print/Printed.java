package org.mobiletoolkit.platform.print;

/** A printed document and on how many pages it is. */
public record Printed(byte[] pdf, int pages) {}
