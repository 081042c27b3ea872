package org.mobiletoolkit.stakeholder.people.casestudy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes case studies. Each method is one transaction. */
@ApplicationScoped
@Transactional
class CaseStudyCommands {

    private final CaseStudies studies;
    private final Desk desk;

    CaseStudyCommands(CaseStudies studies, Desk desk) {
        this.studies = studies;
        this.desk = desk;
    }

    CaseStudy begin(CaseStudyContent said) {
        var study = new CaseStudy(desk.begin(said.initiativeId()), said);
        return desk.made(study, Move.beginning("begin", study.status()));
    }

    CaseStudy change(UUID id, Seen seen, Patch<CaseStudyContent> patch) {
        var study = desk.open(studies, id, seen);
        return desk.changed(study, desk.patched(study, patch), to -> study.write(to, desk.caller()));
    }

    CaseStudy approve(UUID id, Seen seen) {
        var study = desk.open(studies, id, seen);
        return desk.decided(study, "APPROVED", study.approve(desk.caller()));
    }

    CaseStudy revise(UUID id, Seen seen) {
        var study = desk.open(studies, id, seen);
        return desk.moved(study, study.revise());
    }

    CaseStudy publish(UUID id, Seen seen, Publication said) {
        var study = desk.open(studies, id, seen);
        var on = DomainDay.happened(said.publishedOn(), "/publishedOn", desk.clock());
        return desk.moved(study, study.publish(on, said.publishedAt()));
    }

    CaseStudy withdraw(UUID id, Seen seen, Withdrawal why) {
        var study = desk.open(studies, id, seen);
        return desk.moved(study, study.withdraw(why.reason()));
    }
}
