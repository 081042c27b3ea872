package org.mobiletoolkit.stakeholder.workforce.usertype;

import java.util.UUID;

/** A user type as a part of the workforce. */
public record Segment(UUID id, String code, String name, String staffGroup, int headcount) {}
