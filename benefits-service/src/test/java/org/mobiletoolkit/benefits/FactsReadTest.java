package org.mobiletoolkit.benefits;

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
        FactRules.check(board, "org.mobiletoolkit.benefits");
    }

    @Test
    void aChangeOfARecordMarksWhatReadsIt() {
        assertThat(board.readers()).containsOnly(Map.entry("benefit", Set.of("STR2.ANY")));
    }
}
