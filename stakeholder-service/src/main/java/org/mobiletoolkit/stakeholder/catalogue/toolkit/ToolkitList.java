package org.mobiletoolkit.stakeholder.catalogue.toolkit;

import java.util.List;

/** All of a kind, whole: reference data has no pages. */
public record ToolkitList<T>(List<T> items) {}
