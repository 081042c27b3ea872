package org.mobiletoolkit.stakeholder.papers.continuity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityPlanContent;
import org.mobiletoolkit.stakeholder.papers.document.SeenVersion;
import org.mobiletoolkit.stakeholder.papers.document.VersionStatus;

/** Everything that leads of services said about plans. */
@ApplicationScoped
class VersionAgreements implements PanacheRepositoryBase<VersionAgreement, UUID> {

    /** Each lead's latest word on the present content of the version: what was said before it was rewritten is left out. */
    private static final String LATEST = """
            from VersionAgreement a where a.documentId = ?1 and a.number = ?2 and a.submission = ?3
              and not exists (from VersionAgreement b where b.documentId = a.documentId and b.number = a.number
                and b.submission = a.submission and b.service = a.service
                and (b.saidAt > a.saidAt or b.saidAt = a.saidAt and b.id > a.id))
            """;

    AgreementRule.Standing standing(SeenVersion version) {
        // a draft may have changed since the last submission, so nothing has been said of it
        List<SaidAgreement> said = version.status() == VersionStatus.DRAFT ? List.of() : said(version);
        return AgreementRule.standing(((ContinuityPlanContent) version.content()).affectedServices(), said);
    }

    private List<SaidAgreement> said(SeenVersion version) {
        return list(LATEST, version.documentId(), version.number(), version.submission()).stream()
                .map(VersionAgreement::said)
                .toList();
    }
}
