package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What a document is, whatever its versions say. */
@Embeddable
public record DocumentHeading(
        UUID initiativeId, @Enumerated(EnumType.STRING) DocumentType type, String title) {}
