package org.mobiletoolkit.stakeholder.memory.privacy;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * That a complaint was acknowledged.
 *
 * @param on the day, today when nothing is said
 */
@Schema(name = "ComplaintAcknowledgement", examples = "{\"on\":\"2026-09-04\"}")
public record Acknowledgement(@Nullable @PlausibleDay LocalDate on) {}
