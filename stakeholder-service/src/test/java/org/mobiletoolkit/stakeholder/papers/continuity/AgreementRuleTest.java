package org.mobiletoolkit.stakeholder.papers.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.papers.continuity.AgreementVerdict.AGREE;
import static org.mobiletoolkit.stakeholder.papers.continuity.AgreementVerdict.DISAGREE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityPlanContent.ServiceLine;

class AgreementRuleTest {

    private static final List<ServiceLine> SERVICES = List.of(
            new ServiceLine("DN", "District nursing", "dn@rrx", null),
            new ServiceLine("TH", "Therapies", "th@rrx", null));

    private static SaidAgreement said(String service, AgreementVerdict verdict, String by) {
        return new SaidAgreement(service, verdict, by);
    }

    @Test
    void isAgreedWhenTheLeadOfEveryServiceAgrees() {
        var both = List.of(said("DN", AGREE, "dn@rrx"), said("TH", AGREE, "th@rrx"));

        assertThat(AgreementRule.standing(SERVICES, both).agreed()).isTrue();
        assertThat(AgreementRule.standing(SERVICES, both.subList(0, 1)).open()).containsExactly("TH");
    }

    @Test
    void isAgreedByNobodyWithoutAnAffectedService() {
        assertThat(AgreementRule.standing(List.of(), List.of()).agreed()).isFalse();
        assertThat(AgreementRule.standing(List.of(), List.of(said("DN", AGREE, "dn@rrx")))
                        .agreed())
                .isFalse();
    }

    @Test
    void hearsTheLeadsOnlyAndEachForTheirService() {
        assertThat(AgreementRule.standing(SERVICES, List.of(said("DN", AGREE, "th@rrx"), said("TH", AGREE, "dn@rrx")))
                        .open())
                .containsExactly("DN", "TH");
        var noLead = List.of(new ServiceLine("DN", "District nursing", null, null));
        assertThat(AgreementRule.standing(noLead, List.of(said("DN", AGREE, "dn@rrx")))
                        .agreed())
                .isFalse();
    }

    @Test
    void countsTheLatestWord() {
        var random = new Random(11);
        for (var round = 0; round < 1_000; round++) {
            var all = new ArrayList<SaidAgreement>();
            var latest = new HashMap<String, AgreementVerdict>();
            for (var i = random.nextInt(8); i > 0; i--) {
                var service = random.nextBoolean() ? "DN" : "TH";
                var verdict = random.nextBoolean() ? AGREE : DISAGREE;
                all.add(said(service, verdict, service.equals("DN") ? "dn@rrx" : "th@rrx"));
                latest.put(service, verdict);
            }

            var standing = AgreementRule.standing(SERVICES, all);

            assertThat(standing.agreed()).isEqualTo(latest.get("DN") == AGREE && latest.get("TH") == AGREE);
            assertThat(standing.refused())
                    .isEqualTo(List.of("DN", "TH").stream()
                            .filter(service -> latest.get(service) == DISAGREE)
                            .toList());
        }
    }
}
