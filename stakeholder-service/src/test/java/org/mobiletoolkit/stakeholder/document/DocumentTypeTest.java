package org.mobiletoolkit.stakeholder.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Whatever fact looks at a document is marked by the document's commands. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class DocumentTypeTest {

    @Inject
    FactBoard board;

    @Test
    void knowsTheFactsThatLookAtIt() {
        var marked = Arrays.stream(DocumentType.values())
                .flatMap(type -> type.facts().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(board.codes()).containsAll(marked);
        assertThat(marked)
                .containsExactly(
                        "IMP6.PLAN",
                        "IMP6.SCENARIOS",
                        "OPT2.CONTENT",
                        "OPT2.PIR",
                        "STR1.AGREED",
                        "STR1.CAPABILITIES",
                        "STR1.ROADMAP",
                        "STR1.SCOPE",
                        "VIS2.CONSULTED",
                        "VIS2.VISION");
    }
}
