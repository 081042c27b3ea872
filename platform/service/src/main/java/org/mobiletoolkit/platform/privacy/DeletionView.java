package org.mobiletoolkit.platform.privacy;

import java.time.Instant;

/** That records of a class, or what stood in them, were deleted because their time was up, and how many. */
public record DeletionView(long id, String recordClass, String table, long deleted, Instant deletedAt) {}
