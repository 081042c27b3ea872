package org.mobiletoolkit.device.signal;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The radio technology of a reading, which decides the scale that the reading is banded on (handbook 5.7). */
public enum Technology {
    /** 4G, banded by RSRP and, if it was measured, SINR. */
    LTE(Scale.REFERENCE_SIGNAL),
    /** 5G, banded as 4G is. */
    NR(Scale.REFERENCE_SIGNAL),
    /** Banded by the RSSI of a wireless network. */
    WIFI(Scale.WIFI_STRENGTH),
    /** 3G, banded by RSSI. */
    UMTS(Scale.LEGACY_STRENGTH),
    /** 2G, banded by RSSI. */
    GSM(Scale.LEGACY_STRENGTH);

    /** Which of a reading's numbers bands it, and by which cuts. */
    enum Scale {
        REFERENCE_SIGNAL("rsrp", Reading::rsrp),
        WIFI_STRENGTH("rssi", Reading::rssi),
        LEGACY_STRENGTH("rssi", Reading::rssi);

        private final String member;
        private final Function<Reading, @Nullable BigDecimal> value;

        Scale(String member, Function<Reading, @Nullable BigDecimal> value) {
            this.member = member;
            this.value = value;
        }

        /** The name of the deciding number as callers know it. */
        String member() {
            return member;
        }

        /** The deciding number, in dBm. */
        @Nullable
        BigDecimal of(Reading reading) {
            return value.apply(reading);
        }
    }

    private final Scale scale;

    Technology(Scale scale) {
        this.scale = scale;
    }

    Scale scale() {
        return scale;
    }
}
