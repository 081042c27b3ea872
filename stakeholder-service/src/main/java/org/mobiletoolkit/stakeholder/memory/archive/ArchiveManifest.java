package org.mobiletoolkit.stakeholder.memory.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds, by which it can be proved.
 *
 * @param form name and version of the form of the archive
 * @param schemaVersion version of the database's schema, by which the members of records can be looked up
 * @param generatedBy subject of who made it
 * @param leftOut what belongs to the initiative, or might be thought to, and is not in it
 */
record ArchiveManifest(
        String form,
        String service,
        String schemaVersion,
        ArchivedInitiative initiative,
        Instant generatedAt,
        String generatedBy,
        List<ArchivedFile> files,
        List<Omission> leftOut) {

    static final String FORM = "initiative-archive.v1";

    record ArchivedInitiative(UUID id, String reference, String organisation) {}

    /** A table, or only a column of it, or only some of its rows: the reason says of which. */
    record Omission(String table, @Nullable String column, String reason) {}
}
