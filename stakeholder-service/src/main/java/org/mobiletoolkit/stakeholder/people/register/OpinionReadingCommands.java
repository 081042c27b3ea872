package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.record.Desk;

/**
 * Notes in the audit log that somebody read the opinions about many people at once, or one person's history (handbook
 * 7.6). A single entry of the register is not noted: it would drown the rest. Each method is one short transaction.
 */
@ApplicationScoped
@Transactional
class OpinionReadingCommands {

    static final String MAP = "influence-map";
    static final String MOVEMENT = "support-movement";
    static final String PLAN = "engagement-plan";

    private final Journal journal;
    private final Desk desk;

    OpinionReadingCommands(Journal journal, Desk desk) {
        this.journal = journal;
        this.desk = desk;
    }

    /** The opinions about everybody on the register of an initiative. */
    void read(UUID initiativeId, String what) {
        journal.read(new Subject(what, initiativeId, initiativeId, 0), what);
    }

    /** What was judged of one person over time. */
    void readHistory(Stakeholder stakeholder, String what) {
        journal.read(desk.subject(stakeholder), what);
    }
}
