package org.mobiletoolkit.device.signal;

import java.util.List;

/** How people can work where a site is connected as it is (handbook 5.7). */
public enum Recommendation {
    /** Online throughout. */
    ONLINE(),
    /** Online, with what was last read kept on the device. */
    ONLINE_WITH_CACHE(),
    /** Made to work offline and to catch up; a roaming SIM or Wi-Fi would help. */
    OFFLINE_FIRST(MitigationKind.ROAMING, MitigationKind.WIFI),
    /** Offline only, or not to be deployed here. */
    OFFLINE_ONLY(MitigationKind.OFFLINE);

    private final List<MitigationKind> mitigations;

    Recommendation(MitigationKind... mitigations) {
        this.mitigations = List.of(mitigations);
    }

    /** What would help, any one of it; empty where nothing is needed. */
    public List<MitigationKind> mitigations() {
        return mitigations;
    }
}
