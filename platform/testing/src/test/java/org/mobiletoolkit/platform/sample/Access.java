package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.mobiletoolkit.platform.right.PlatformRights;
import org.mobiletoolkit.platform.right.Rights;

/** Who may do what in the sample. */
@Singleton
class Access {

    static final String READ_NOTES = "read-notes";
    static final String WRITE_NOTES = "write-notes";
    static final String CHANGE_NOTES = "change-notes";

    @Produces
    @Singleton
    static Rights rights() {
        return Rights.table()
                .grant(READ_NOTES, "READER", "WRITER")
                .grant(WRITE_NOTES, "WRITER", "IG_LEAD")
                .grant(CHANGE_NOTES, "WRITER")
                .grant(PlatformRights.READ_AUDIT, "AUDITOR")
                .grant(PlatformRights.READ_PRIVACY_RECORDS, "IG_LEAD", "AUDITOR")
                .grant(PlatformRights.KEEP_LEGAL_HOLDS, "IG_LEAD")
                .grant(PlatformRights.HANDLE_SUBJECTS, "IG_LEAD")
                .grant(PlatformRights.SERVE_SUBJECT_RIGHTS, "IG_LEAD", "SERVICE")
                .grant(PlatformRights.OVERRIDE_TEXT_GUARD, "IG_LEAD")
                .grant(PlatformRights.REPLAY_DEAD_LETTERS, "SERVICE");
    }
}
