package org.mobiletoolkit.platform.right;

/** The rights that the platform itself asks for; each service's table grants them. */
public final class PlatformRights {

    public static final String READ_AUDIT = "read-audit";
    public static final String READ_PRIVACY_RECORDS = "read-privacy-records";
    public static final String KEEP_LEGAL_HOLDS = "keep-legal-holds";

    /** To answer for what is done with the data of a person. */
    public static final String HANDLE_SUBJECTS = "handle-subjects";

    /** To call for it, be it as a machine for somebody who answers for it. */
    public static final String SERVE_SUBJECT_RIGHTS = "serve-subject-rights";

    public static final String OVERRIDE_TEXT_GUARD = "override-text-guard";
    public static final String REPLAY_DEAD_LETTERS = "replay-dead-letters";

    private PlatformRights() {}
}
