package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.stakeholder.board.governance.BoardDecision;
import org.mobiletoolkit.stakeholder.board.governance.BoardDecisions;

/**
 * Brings versions into the state that those want whose word counts. Nobody gives these commands: they follow, in the same
 * transaction, from the decision or the agreement that goes on record, so that record and state never differ.
 */
@ApplicationScoped
@Transactional
public class SettlementCommands {

    private final Documents documents;
    private final DocumentVersions versions;
    private final VersionJournal journal;
    private final BoardDecisions decisions;
    private final Caller caller;
    private final Clock clock;

    SettlementCommands(
            Documents documents,
            DocumentVersions versions,
            VersionJournal journal,
            BoardDecisions decisions,
            Caller caller,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.journal = journal;
        this.decisions = decisions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A meeting has decided on the version; what the board wants is the latest of its valid decisions.
     *
     * @param decisionId the decision that went on record just now
     */
    void settleByBoard(UUID documentId, int number, UUID decisionId) {
        var document = documents.require(documentId);
        if (document.type().approval() != Approval.BOARD) {
            return; // on record for those who want to know; the type comes in force in another way
        }
        var version = versions.requireAlone(documentId, number);
        SettlementRule.requireDecidable(version.status(), number, document.approved());
        var valid = decisions.about(DocumentSubject.TYPE, documentId, number);
        valid.stream()
                .filter(decision -> decision.id().equals(decisionId))
                .forEach(decision -> requireLaidBefore(decision, version));
        BoardDecision.standing(valid).ifPresent(decision -> settleByBoard(document, version, decision));
    }

    /** A decision on the version was taken back: it becomes what the others say, or lies before the board again. */
    void settleAnew(UUID documentId, int number) {
        var document = documents.require(documentId);
        if (document.type().approval() != Approval.BOARD) {
            return;
        }
        var version = versions.requireAlone(documentId, number);
        BoardDecision.standing(decisions.about(DocumentSubject.TYPE, documentId, number))
                .ifPresentOrElse(
                        decision -> settleByBoard(document, version, decision), () -> reopen(document, version));
    }

    private void reopen(Document document, DocumentVersion version) {
        if (!VersionLifecycle.MACHINE.allows(version.status(), VersionLifecycle.REOPEN)) {
            return;
        }
        var wasInForce = version.status().inForce();
        journal.moved(document, version, version.reopen());
        if (wasInForce) {
            document.noneInForce();
            versions.lastSuperseded(document.id(), version.number()).ifPresent(former -> {
                document.inForce(former.number());
                journal.moved(document, former, former.restore(document.type().agree()));
            });
        }
    }

    private static void requireLaidBefore(BoardDecision decision, DocumentVersion version) {
        var submittedAt = version.submittedAt();
        if (submittedAt != null) {
            SettlementRule.requireLaidBefore(decision, version.number(), London.dayOf(submittedAt));
        }
    }

    private void settleByBoard(Document document, DocumentVersion version, BoardDecision decision) {
        var consequence = consequence(document, version, decision.agrees());
        if (consequence != null && decision.agrees()) {
            SettlementRule.requireOthers(version.authors(), caller.subject(), decision.chairing());
        }
        settle(
                document,
                version,
                consequence,
                new Settlement(decision.agrees(), caller.subject(), Approval.BOARD.name(), decision.id()));
    }

    /**
     * The leads of the affected services have said something new about the version.
     *
     * @param agreed whether all of them agree; false when one does not
     */
    public void settleByLeads(UUID documentId, int number, boolean agreed) {
        var document = documents.require(documentId);
        var version = versions.requireAlone(documentId, number);
        settle(
                document,
                version,
                consequence(document, version, agreed),
                new Settlement(agreed, caller.subject(), Approval.SERVICE_LEADS.name(), null));
    }

    private static @Nullable String consequence(Document document, DocumentVersion version, boolean agreed) {
        var type = document.type();
        return type.approval()
                .consequence(type.agree(), version.status(), agreed)
                .orElse(null);
    }

    private void settle(
            Document document, DocumentVersion version, @Nullable String consequence, Settlement settlement) {
        if (consequence == null) {
            return;
        }
        journal.moved(
                document,
                version,
                settlement.agreed()
                        ? agree(document, version, consequence, settlement)
                        : reject(document, version, settlement));
        journal.decided(version, null);
    }

    private Move<VersionStatus> agree(
            Document document, DocumentVersion version, String command, Settlement settlement) {
        supersedeFormer(document, version);
        document.inForce(version.number());
        return version.agree(command, settlement, clock.instant());
    }

    private static Move<VersionStatus> reject(Document document, DocumentVersion version, Settlement settlement) {
        if (version.status().inForce()) {
            document.noneInForce();
        }
        return version.reject(settlement);
    }

    /** The database allows one version in force at any moment, so the former one goes first. */
    void supersedeFormer(Document document, DocumentVersion version) {
        versions.inForce(document.id())
                .filter(former -> former.number() != version.number())
                .ifPresent(former -> journal.moved(document, former, former.supersede()));
    }
}
