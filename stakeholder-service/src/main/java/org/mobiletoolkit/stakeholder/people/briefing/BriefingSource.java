package org.mobiletoolkit.stakeholder.people.briefing;

import org.mobiletoolkit.platform.link.ApiPath;

/** A record from which a briefing pack was drawn, in the version that it had then. */
public record BriefingSource(@ApiPath String path, long version) {}
