package org.mobiletoolkit.device.estate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many devices of one class, operating system and age a trust has.
 *
 * @param deviceClass what kind of device
 * @param operatingSystem what it runs
 * @param ageBand how long it has been in service
 * @param count how many, at least one: a kind the trust does not have gets no line
 */
@Embeddable
public record EstateLine(
        @NotNull
        @Enumerated(EnumType.STRING)
        @Column(name = "device_class")
        @Schema(description = "What kind of device", examples = "SMARTPHONE")
        DeviceClass deviceClass,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Column(name = "operating_system")
        @Schema(description = "What it runs", examples = "ANDROID")
        OperatingSystem operatingSystem,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Column(name = "age_band")
        @Schema(description = "How long it has been in service", examples = "TWO_TO_THREE_YEARS")
        AgeBand ageBand,

        @NotNull
        @Min(1)
        @Max(1_000_000)
        @Column(name = "device_count")
        @Schema(description = "How many, at least one: a kind the trust does not have gets no line", examples = "340")
        Integer count) {

    /** Whether both lines count the same kind of device, so that one of them must go. */
    boolean sameKindAs(EstateLine other) {
        return deviceClass == other.deviceClass && operatingSystem == other.operatingSystem && ageBand == other.ageBand;
    }
}
