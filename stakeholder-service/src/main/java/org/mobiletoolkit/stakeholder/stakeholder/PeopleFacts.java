package org.mobiletoolkit.stakeholder.stakeholder;

import java.util.List;

/** Which facts a change of this feature's records can change, those of other features among them. */
final class PeopleFacts {

    /** Answered by consultations, over the quadrants of this register. */
    private static final String STRATEGY_COVERAGE = "STR3.COVERAGE";

    /** Who is on the register, and in which role. */
    static final List<String> OF_THE_REGISTER = List.of(
            SeniorFacts.COVERAGE,
            SeniorFacts.ENGAGED,
            SeniorFacts.SUPPORT,
            STRATEGY_COVERAGE,
            StrategySupportFacts.INDEX,
            StrategySupportFacts.LEADERS,
            StrategySupportFacts.MITIGATED);

    /** Power decides who belongs to the senior set, and both scores decide the quadrant. */
    static final List<String> OF_WEIGHT = List.of(
            SeniorFacts.COVERAGE,
            SeniorFacts.ENGAGED,
            SeniorFacts.SUPPORT,
            STRATEGY_COVERAGE,
            StrategySupportFacts.INDEX,
            StrategySupportFacts.MITIGATED);

    static final List<String> OF_OPINION =
            List.of(SeniorFacts.SUPPORT, StrategySupportFacts.INDEX, StrategySupportFacts.LEADERS, StrategySupportFacts.MITIGATED);

    static final List<String> OF_ENGAGEMENT = List.of(SeniorFacts.ENGAGED, StrategySupportFacts.MITIGATED);

    private PeopleFacts() {}
}
