package org.mobiletoolkit.device.connectivity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.device.signal.Reading;
import org.mobiletoolkit.device.signal.Technology;

/**
 * A measurement (handbook 5.7); it is recorded once and never changed.
 *
 * @param measuredAt when; it may lie in the past
 * @param network operator, or name of the wireless network
 * @param technology of the network
 * @param noService true where no network was found; then nothing else of the signal is given
 * @param rsrp reference signal received power, dBm; bands an LTE or 5G point and is needed for it
 * @param rsrq reference signal received quality, dB
 * @param sinr signal to interference and noise, dB; may lower the band of an LTE or 5G point
 * @param rssi received signal strength, dBm; bands a Wi-Fi, 3G or 2G point and is needed for it
 * @param downMbps measured download, Mbit/s
 * @param upMbps measured upload, Mbit/s
 * @param latencyMs measured round trip, milliseconds
 * @param indoor whether it was measured indoors
 * @param latitude degrees north, if the point has a place of its own
 * @param longitude degrees east, if the point has a place of its own
 */
@Embeddable
public record SurveyPointContent(
        @NotNull @Schema(description = "When; it may lie in the past", examples = "2026-05-01T09:30:00Z")
        Instant measuredAt,

        @NotBlank
        @Size(max = 80)
        @Schema(description = "Operator, or name of the wireless network", examples = "Operator A")
        String network,

        @Enumerated(EnumType.STRING) @NotNull @Schema(description = "Of the network", examples = "LTE")
        Technology technology,

        @Schema(
                description = "True where no network was found; then nothing else of the signal is given",
                defaultValue = "false",
                examples = "false")
        Boolean noService,

        @Nullable
        @DecimalMin("-140")
        @DecimalMax("-44")
        @Digits(integer = 3, fraction = 1)
        @Schema(
                description = "Reference signal received power, dBm; bands an LTE or 5G point and is needed for it",
                examples = "-95.5")
        BigDecimal rsrp,

        @Nullable
        @DecimalMin("-43")
        @DecimalMax("20")
        @Digits(integer = 3, fraction = 1)
        @Schema(description = "Reference signal received quality, dB", examples = "-11")
        BigDecimal rsrq,

        @Nullable
        @DecimalMin("-23")
        @DecimalMax("40")
        @Digits(integer = 3, fraction = 1)
        @Schema(
                description = "Signal to interference and noise, dB; may lower the band of an LTE or 5G point",
                examples = "12.5")
        BigDecimal sinr,

        @Nullable
        @DecimalMin("-120")
        @DecimalMax("0")
        @Digits(integer = 3, fraction = 1)
        @Schema(
                description = "Received signal strength, dBm; bands a Wi-Fi, 3G or 2G point and is needed for it",
                examples = "-67")
        BigDecimal rssi,

        @Nullable
        @DecimalMin("0")
        @DecimalMax("100000")
        @Digits(integer = 6, fraction = 2)
        @Schema(description = "Measured download, Mbit/s", examples = "18.5")
        BigDecimal downMbps,

        @Nullable
        @DecimalMin("0")
        @DecimalMax("100000")
        @Digits(integer = 6, fraction = 2)
        @Schema(description = "Measured upload, Mbit/s", examples = "4.2")
        BigDecimal upMbps,

        @Nullable @Min(0) @Max(60_000) @Schema(description = "Measured round trip, milliseconds", examples = "48")
        Integer latencyMs,

        @NotNull @Schema(description = "Whether it was measured indoors", examples = "true")
        Boolean indoor,

        @Nullable
        @DecimalMin("-90")
        @DecimalMax("90")
        @Digits(integer = 2, fraction = 6)
        @Schema(description = "Degrees north, if the point has a place of its own", examples = "53.806678")
        BigDecimal latitude,

        @Nullable
        @DecimalMin("-180")
        @DecimalMax("180")
        @Digits(integer = 3, fraction = 6)
        @Schema(description = "Degrees east, if the point has a place of its own", examples = "-1.519583")
        BigDecimal longitude) {

    public SurveyPointContent {
        noService = Boolean.TRUE.equals(noService);
    }

    Reading reading() {
        return new Reading(technology, noService, rsrp, rsrq, sinr, rssi);
    }
}
