package org.mobiletoolkit.device.signal;

/** What can be agreed for a site that is connected badly (handbook 2.3, IMP3.CONNECTIVITY). */
public enum MitigationKind {
    /** SIMs that roam over the networks of several operators. */
    ROAMING,
    /** Wi-Fi that staff may use there. */
    WIFI,
    /** Working offline, and sending later. */
    OFFLINE
}
