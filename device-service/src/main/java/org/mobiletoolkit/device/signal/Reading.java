package org.mobiletoolkit.device.signal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a survey device showed at one place and moment.
 *
 * @param technology of the network that was looked for
 * @param noService true where no network was found; then there is nothing else to read
 * @param rsrp reference signal received power in dBm
 * @param rsrq reference signal received quality in dB
 * @param sinr signal to interference and noise in dB
 * @param rssi received signal strength in dBm
 */
public record Reading(
        Technology technology,
        boolean noService,
        @Nullable BigDecimal rsrp,
        @Nullable BigDecimal rsrq,
        @Nullable BigDecimal sinr,
        @Nullable BigDecimal rssi) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One thing wrong with a member: its name, and what is wrong. */
    public record Fault(String member, String code, String detail) {}

    /**
     * What is wrong with the members together; empty if nothing is.
     *
     * <p>A number that bands the point must be there, unless no service was found: a forgotten number must not make a place
     * look unconnected.
     */
    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (noService && (rsrp != null || rsrq != null || sinr != null || rssi != null)) {
            faults.add(new Fault("noService", "contradicts-reading", "A signal was measured, so there is service."));
        }
        if (!noService && technology.scale().of(this) == null) {
            faults.add(new Fault(
                    technology.scale().member(),
                    "required",
                    "A %s point is banded by it; where none was found, say noService.".formatted(technology)));
        }
        if (technology.scale() != Technology.Scale.REFERENCE_SIGNAL) {
            refuse(faults, "rsrp", rsrp);
            refuse(faults, "rsrq", rsrq);
        }
        return List.copyOf(faults);
    }

    /** The quality of a Wi-Fi signal, 0 to 100: twice what its strength exceeds -100 dBm by; null for anything else. */
    public @Nullable BigDecimal wifiQualityPct() {
        if (technology != Technology.WIFI || rssi == null) {
            return null;
        }
        return rssi.add(HUNDRED)
                .multiply(BigDecimal.valueOf(2))
                .max(BigDecimal.ZERO)
                .min(HUNDRED);
    }

    private void refuse(List<Fault> faults, String member, @Nullable BigDecimal value) {
        if (value != null) {
            faults.add(new Fault(member, "not-measurable", "%s has no such quantity.".formatted(technology)));
        }
    }
}
