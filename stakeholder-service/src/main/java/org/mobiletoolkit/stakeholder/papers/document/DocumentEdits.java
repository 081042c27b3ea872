package org.mobiletoolkit.stakeholder.papers.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Every edit of every version. */
@ApplicationScoped
class DocumentEdits implements PanacheRepositoryBase<DocumentEdit, UUID> {}
