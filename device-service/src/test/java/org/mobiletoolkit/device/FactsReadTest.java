package org.mobiletoolkit.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.testing.FactRules;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Facts say what they read, so that a change of it marks them. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class FactsReadTest {

    @Inject
    FactBoard board;

    @Test
    void waitForRecordsOfWhichTheJournalIsTold() {
        FactRules.check(board, "org.mobiletoolkit.device");
    }

    @Test
    void aChangeOfARecordMarksWhatReadsIt() {
        assertThat(board.readers())
                .containsOnly(
                        Map.entry("connectivity-site", Set.of("VIS1.CONNECTIVITY")),
                        Map.entry("connectivity-survey", Set.of("VIS1.CONNECTIVITY")),
                        Map.entry("estate-baseline", Set.of("VIS1.ESTATE")));
    }
}
