package org.mobiletoolkit.stakeholder.people.consultation;

import java.time.Instant;
import java.time.LocalDate;

/** The closing date was moved while people were being asked, or after. */
public record PeriodChange(String command, LocalDate before, LocalDate after, String reason, Instant at) {}
