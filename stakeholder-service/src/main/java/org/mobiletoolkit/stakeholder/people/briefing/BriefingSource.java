package org.mobiletoolkit.stakeholder.people.briefing;

/** A record from which a briefing pack was drawn, in the version that it had then. */
public record BriefingSource(String path, long version) {}
