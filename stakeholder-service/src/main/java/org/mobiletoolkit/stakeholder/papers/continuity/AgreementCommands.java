package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityPlanContent;
import org.mobiletoolkit.stakeholder.papers.document.DocumentType;
import org.mobiletoolkit.stakeholder.papers.document.SeenVersion;
import org.mobiletoolkit.stakeholder.papers.document.SettlementCommands;
import org.mobiletoolkit.stakeholder.papers.document.TypedDocuments;

/** Takes down what leads of services say about a plan. Each method is one transaction. */
@ApplicationScoped
@Transactional
class AgreementCommands {

    private final VersionAgreements agreements;
    private final TypedDocuments documents;
    private final SettlementCommands settlements;
    private final OpenInitiatives initiatives;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AgreementCommands(
            VersionAgreements agreements,
            TypedDocuments documents,
            SettlementCommands settlements,
            OpenInitiatives initiatives,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.agreements = agreements;
        this.documents = documents;
        this.settlements = settlements;
        this.initiatives = initiatives;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** The lead of a service speaks for it, on the content that the lead has read. */
    VersionAgreement say(UUID documentId, int number, Seen seen, NewAgreement said) {
        var version = documents.requireDecidable(DocumentType.CONTINUITY_PLAN, documentId, number, seen);
        initiatives.requireOpen(version.initiativeId());
        requireLead(version, said);
        requireReason(said);
        var agreement = new VersionAgreement(Uuid7.generate(clock), version, said, caller.subject(), clock.instant());
        agreements.persistAndFlush(agreement);
        var subject = new Subject("version-agreement", agreement.id(), agreement.initiativeId(), 0);
        journal.created(subject, VersionAgreementView.of(agreement));
        journal.decided(subject, said.verdict().name(), said.reason());
        settlements.settleByLeads(
                documentId, number, agreements.standing(version).agreed());
        return agreement;
    }

    private void requireLead(SeenVersion version, NewAgreement said) {
        var service = ((ContinuityPlanContent) version.content())
                .service(said.service())
                .orElseThrow(() -> new Refusal(
                                CommonProblem.UNKNOWN_REFERENCE, "This version affects no service " + said.service())
                        .at("/service", "unknown-reference", "Must be an affected service of this version"));
        if (!caller.subject().equals(service.lead())) {
            throw new Refusal(CommonProblem.FORBIDDEN, "Only the lead of the service speaks for it");
        }
        if (said.verdict() == AgreementVerdict.AGREE && version.authors().contains(caller.subject())) {
            throw new Refusal(
                    CommonProblem.SEPARATION_OF_DUTIES,
                    "Whoever wrote a version does not agree to it; you are an author");
        }
    }

    private static void requireReason(NewAgreement said) {
        if (said.verdict() == AgreementVerdict.DISAGREE
                && (said.reason() == null || said.reason().isBlank())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Whoever disagrees says why")
                    .at("/reason", "missing", "Must say why");
        }
    }
}
