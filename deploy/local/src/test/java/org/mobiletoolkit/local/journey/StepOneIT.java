package org.mobiletoolkit.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mobiletoolkit.local.RunningSuite;
import org.mobiletoolkit.local.RunningSuite.Running;

/** Each checkpoint of step 1 is met when its last record has arrived, and not before (handbook 2.3). */
@ExtendWith(RunningSuite.class)
class StepOneIT {

    private final Running suite;
    private final Initiative initiative;
    private final Checkpoints checkpoints;

    StepOneIT(Running suite) {
        this.suite = suite;
        initiative = StepOne.begin(suite, new Trust(suite, "RRX"));
        checkpoints = new Checkpoints(initiative);
    }

    @Test
    void isKnownToEveryService() {
        var another = Initiative.begin(initiative.trust());

        new Projections(suite, another).awaitEverywhere("analyse.vision");
    }

    @Test
    void provesNothingByAnInitiativeAlone() {
        checkpoints.awaitFalse(3, "VIS3.DECLARED");

        assertThat(List.of(1, 2, 3, 4)).map(checkpoints::status).isSubsetOf("UNKNOWN", "NOT_MET");
    }

    @Test
    void establishesTheBaseline() {
        var baseline = new Baseline(initiative);

        baseline.assessMaturity();
        checkpoints.awaitTrue(1, "VIS1.MATURITY");
        baseline.assessSuccessFactors();
        checkpoints.awaitTrue(1, "VIS1.FACTORS");
        checkpoints.awaitFalse(1, "VIS1.ESTATE");
        assertThat(checkpoints.status(1)).isEqualTo("PARTIALLY_MET");
        baseline.countTheEstate();
        checkpoints.awaitTrue(1, "VIS1.ESTATE");

        checkpoints.awaitMet(1);
        // advisory: it adds a fact, and the checkpoint does not wait for it
        baseline.surveyASite();
        checkpoints.awaitTrue(1, "VIS1.CONNECTIVITY");
        assertThat(checkpoints.facts(1))
                .isEqualTo(Map.of(
                        "VIS1.MATURITY", true, "VIS1.FACTORS", true, "VIS1.ESTATE", true, "VIS1.CONNECTIVITY", true));
    }

    @Test
    void agreesOnAVisionAndOnTheOrderOfOpportunities() {
        var vision = new Vision(initiative);
        var clinicalLead = new Seniors(initiative).register().clinicalLead();

        var consultation = vision.consult();
        consultation.answer(clinicalLead);
        consultation.close();
        var version = vision.write();
        checkpoints.awaitFalse(2, "VIS2.VISION");
        checkpoints.awaitFalse(2, "VIS2.CONSULTED");
        vision.approve(version);
        checkpoints.awaitTrue(2, "VIS2.VISION");
        checkpoints.awaitTrue(2, "VIS2.CONSULTED");
        assertThat(checkpoints.status(2)).isNotEqualTo("MET");
        vision.rankOpportunities();

        checkpoints.awaitMet(2);
        assertThat(checkpoints.facts(2))
                .isEqualTo(Map.of("VIS2.VISION", true, "VIS2.OPPORTUNITIES", true, "VIS2.CONSULTED", true));
    }

    @Test
    void winsTheSupplierOverThatServesAlready() {
        var suppliers = new Suppliers(initiative);

        var supplier = suppliers.register();
        suppliers.nameIncumbent(supplier);
        checkpoints.awaitTrue(3, "VIS3.DECLARED");
        checkpoints.awaitFalse(3, "VIS3.ENGAGED");
        checkpoints.awaitFalse(3, "VIS3.SUPPORTIVE");
        assertThat(checkpoints.status(3)).isEqualTo("PARTIALLY_MET");
        suppliers.meet(supplier);

        checkpoints.awaitMet(3);
        assertThat(checkpoints.facts(3))
                .isEqualTo(Map.of("VIS3.DECLARED", true, "VIS3.ENGAGED", true, "VIS3.SUPPORTIVE", true));
    }

    @Test
    void winsTheSeniorPeopleOverOneByOne() {
        var seniors = new Seniors(initiative);
        var vision = new Vision(initiative);

        var registered = seniors.register();
        checkpoints.awaitTrue(4, "VIS4.COVERAGE");
        checkpoints.awaitFalse(4, "VIS4.ENGAGED");
        seniors.talkTo(registered.sponsor());
        seniors.talkTo(registered.financeDirector());
        vision.consult().answer(registered.clinicalLead());
        checkpoints.awaitTrue(4, "VIS4.ENGAGED");
        seniors.noteSupport(registered.sponsor(), "SUPPORTIVE");
        seniors.noteSupport(registered.financeDirector(), "CHAMPION");
        checkpoints.awaitFalse(4, "VIS4.SUPPORT");
        assertThat(checkpoints.status(4)).isEqualTo("PARTIALLY_MET");
        seniors.noteSupport(registered.clinicalLead(), "SUPPORTIVE");

        checkpoints.awaitMet(4);
        assertThat(checkpoints.facts(4))
                .isEqualTo(Map.of("VIS4.COVERAGE", true, "VIS4.ENGAGED", true, "VIS4.SUPPORT", true));
    }

    @Test
    void entersABenefitThatSomebodyHasNamed() {
        var benefit = initiative.create(
                "benefits-owner",
                "benefits",
                Map.of(
                        "title", "Fewer journeys back to base",
                        "category", "NON_CASH_RELEASING",
                        "beneficiaries", List.of("STAFF", "PATIENT")));

        var status = initiative.trust().as("sro").read(benefit).<String>path("status");

        assertThat(status).isEqualTo("IDENTIFIED");
    }
}
