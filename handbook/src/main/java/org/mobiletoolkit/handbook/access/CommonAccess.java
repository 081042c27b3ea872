package org.mobiletoolkit.handbook.access;

import static org.mobiletoolkit.handbook.role.Roles.AUDITOR;
import static org.mobiletoolkit.handbook.role.Roles.IG_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.SERVICE;

import org.mobiletoolkit.platform.right.PlatformRights;
import org.mobiletoolkit.platform.right.Rights;

/** The rows of the table of rights that are the same in every service (handbook 7.4, 7.5, 7.6). */
public final class CommonAccess {

    public static final String READ_EVIDENCE = "read-evidence";

    /** What the platform and the evidence question ask for. */
    public static final Rights RIGHTS = Rights.table()
            .grant(READ_EVIDENCE, SERVICE, AUDITOR)
            .grant(PlatformRights.READ_AUDIT, AUDITOR)
            .grant(PlatformRights.READ_PRIVACY_RECORDS, IG_LEAD, AUDITOR)
            .grant(PlatformRights.KEEP_LEGAL_HOLDS, IG_LEAD)
            .grant(PlatformRights.HANDLE_SUBJECTS, IG_LEAD)
            .grant(PlatformRights.SERVE_SUBJECT_RIGHTS, IG_LEAD, SERVICE)
            .grant(PlatformRights.OVERRIDE_TEXT_GUARD, IG_LEAD)
            .grant(PlatformRights.REPLAY_DEAD_LETTERS, SERVICE);

    private CommonAccess() {}
}
