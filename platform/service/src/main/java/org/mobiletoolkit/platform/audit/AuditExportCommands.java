package org.mobiletoolkit.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mobiletoolkit.platform.time.Uuid7;

/** Notes in the log that somebody took a part of it away. Each method is one short transaction. */
@ApplicationScoped
@Transactional
class AuditExportCommands {

    private final Journal journal;
    private final Clock clock;

    AuditExportCommands(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void took(int events) {
        var id = Uuid7.generate(clock);
        journal.exported(new Subject("audit-export", id, id, 0), events + " events");
    }
}
