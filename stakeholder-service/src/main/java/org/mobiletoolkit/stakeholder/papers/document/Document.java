package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** A typed document of an initiative, of which there is one per type; what it says stands in its versions. */
@Entity
@Noun(value = "document", at = "/documents")
public class Document extends Authored<DocumentHeading> {

    @Embedded
    private DocumentHeading heading;

    private int latest = 1;
    private @Nullable Integer approved;

    protected Document() {}

    Document(Origin origin, DocumentHeading heading) {
        super(origin);
        this.heading = heading;
    }

    /** The number of the version that is begun with this. */
    int beginNext() {
        return ++latest;
    }

    void inForce(int number) {
        approved = number;
    }

    void noneInForce() {
        approved = null;
    }

    @Override
    public DocumentHeading content() {
        return heading;
    }

    @Override
    public UUID scopeId() {
        return heading.initiativeId();
    }

    DocumentType type() {
        return heading.type();
    }

    int latest() {
        return latest;
    }

    @Nullable
    Integer approved() {
        return approved;
    }
}
