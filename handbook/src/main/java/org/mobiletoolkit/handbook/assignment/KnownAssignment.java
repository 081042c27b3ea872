package org.mobiletoolkit.handbook.assignment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A role in an initiative as its owner announced it.
 *
 * @param holder alias of the person, the same in all services; never a login
 * @param from first day, in London
 * @param until last day
 * @param ended whether it was taken away before its last day
 */
public record KnownAssignment(
        UUID id,
        String organisation,
        UUID initiativeId,
        String holder,
        String role,
        LocalDate from,
        LocalDate until,
        boolean ended) {}
