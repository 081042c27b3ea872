package org.mobiletoolkit.platform.right;

/** The rights that the platform itself asks for; each service's table grants them. */
public final class PlatformRights {

    public static final String READ_AUDIT = "read-audit";
    public static final String READ_PRIVACY_RECORDS = "read-privacy-records";
    public static final String KEEP_LEGAL_HOLDS = "keep-legal-holds";
    public static final String SERVE_SUBJECT_RIGHTS = "serve-subject-rights";
    public static final String OVERRIDE_TEXT_GUARD = "override-text-guard";
    public static final String REPLAY_DEAD_LETTERS = "replay-dead-letters";

    private PlatformRights() {}
}
