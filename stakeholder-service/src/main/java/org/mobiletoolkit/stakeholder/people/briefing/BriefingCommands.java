package org.mobiletoolkit.stakeholder.people.briefing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mobiletoolkit.platform.audit.HashChain;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;
import org.mobiletoolkit.stakeholder.people.briefing.BriefingGenerator.Made;

/** Keeps what was generated. Generating is done before, so that no transaction waits for it. */
@ApplicationScoped
@Transactional
class BriefingCommands {

    private final KeptBriefingPacks packs;
    private final BriefingDocuments documents;
    private final Initiatives initiatives;
    private final BriefingSettings settings;
    private final Journal journal;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    BriefingCommands(
            KeptBriefingPacks packs,
            BriefingDocuments documents,
            Initiatives initiatives,
            BriefingSettings settings,
            Journal journal,
            ObjectMapper json,
            Caller caller,
            Clock clock) {
        this.packs = packs;
        this.documents = documents;
        this.initiatives = initiatives;
        this.settings = settings;
        this.journal = journal;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    BriefingPack keep(NewBriefingPack said, Made made) {
        var initiative = initiatives.requireNamed(said.initiativeId());
        // two packs at once get two numbers
        initiatives.holdStill(initiative);
        var last = packs.lastNumber(initiative.id());
        if (last >= settings.most()) {
            throw new Refusal(
                            CommonProblem.RULE_VIOLATED,
                            "The initiative has %d briefing packs, which is as many as it keeps".formatted(last))
                    .rule("BRIEFING.MOST");
        }
        var content = HashChain.canonical(json.valueToTree(made.content()));
        var pack = new BriefingPack(
                Uuid7.generate(clock), last + 1, said, made, content, caller.subject(), clock.instant());
        packs.persist(pack);
        documents.persist(new BriefingDocument(pack.id(), made.page(), made.pdf()));
        packs.flush();
        journal.created(new Subject("briefing-pack", pack.id(), pack.initiativeId(), 0), BriefingPackView.row(pack));
        return pack;
    }
}
