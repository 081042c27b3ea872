package org.mobiletoolkit.stakeholder.papers.continuity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityPlanContent;

/** Whether the lead of every affected service agrees to one content of the plan (handbook 2.3, IMP6.PLAN). */
final class AgreementRule {

    /**
     * How far the leads agree.
     *
     * @param services how many services are affected
     * @param open codes of the services whose lead has not agreed, or not any more
     * @param refused codes of those among them whose lead disagrees
     */
    record Standing(int services, List<String> open, List<String> refused) {

        /** Nobody agrees to a plan that affects no service. */
        boolean agreed() {
            return services > 0 && open.isEmpty();
        }
    }

    private AgreementRule() {}

    /**
     * Counts the latest word of the lead whom the content names for each service.
     *
     * @param said everything that was said about this content, the oldest first
     */
    static Standing standing(List<ContinuityPlanContent.ServiceLine> services, List<SaidAgreement> said) {
        var latest = new HashMap<String, AgreementVerdict>();
        for (var one : said) {
            services.stream()
                    .filter(service ->
                            service.code().equals(one.service()) && one.by().equals(service.lead()))
                    .forEach(service -> latest.put(service.code(), one.verdict()));
        }
        var open = new ArrayList<String>();
        var refused = new ArrayList<String>();
        for (var service : services) {
            var verdict = latest.get(service.code());
            if (verdict != AgreementVerdict.AGREE) {
                open.add(service.code());
            }
            if (verdict == AgreementVerdict.DISAGREE) {
                refused.add(service.code());
            }
        }
        return new Standing(services.size(), List.copyOf(open), List.copyOf(refused));
    }
}
