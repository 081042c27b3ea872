package org.mobiletoolkit.stakeholder.memory.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;

/** Writes down that an archive is taken away, before the first byte of it has gone. */
@ApplicationScoped
@Transactional
class ArchiveCommands {

    private final Journal journal;

    ArchiveCommands(Journal journal) {
        this.journal = journal;
    }

    /** @param sha256 of the file, by which whoever has it can show that it is this one */
    void taken(Initiative initiative, boolean withAudit, String sha256) {
        journal.exported(
                new Subject("initiative", initiative.id(), initiative.id(), initiative.version()),
                "%s, SHA-256 %s".formatted(withAudit ? "archive with audit log" : "archive", sha256));
    }
}
