package org.mobiletoolkit.benefits.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mobiletoolkit.benefits.Register.analyst;
import static org.mobiletoolkit.benefits.Register.benefit;
import static org.mobiletoolkit.benefits.Register.body;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** References: given or generated, unique in the initiative, and a way to find a benefit. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class BenefitNumberingTest {

    private static final String BENEFITS = "/api/v1/benefits";

    @Inject
    SampleInitiatives initiatives;

    UUID initiative;

    @BeforeEach
    void begin() {
        initiative = initiatives.active("RRX");
    }

    @Test
    void numbersBenefitsWithinTheirInitiativeAfterTheHighest() {
        assertThat(reference(body(initiative, "\"title\":\"One\""))).isEqualTo("BEN-001");
        assertThat(reference(body(initiative, "\"title\":\"Given\",\"reference\":\"BEN-0041\"")))
                .isEqualTo("BEN-0041");
        assertThat(reference(body(initiative, "\"title\":\"Next\""))).isEqualTo("BEN-042");
        assertThat(reference(body(initiatives.active("RRX"), "\"title\":\"Elsewhere\"")))
                .isEqualTo("BEN-001");
    }

    @Test
    void refusesAReferenceThatIsTakenHoweverItIsWritten() {
        benefit(initiative, "First");

        for (var same : List.of("BEN-001", "BEN-0001")) {
            analyst()
                    .body(body(initiative, "\"title\":\"Second\",\"reference\":\"" + same + "\""))
                    .post(BENEFITS)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("duplicate"))
                    .body("errors[0].pointer", equalTo("/reference"))
                    .body("offending", equalTo(List.of("BEN-001")));
        }
        analyst().get(BENEFITS + "?initiativeId=" + initiative).then().body("items", hasSize(1));
    }

    @Test
    void givesEachOfManyWritersANumberOfTheirOwn() {
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> reference(body(initiative, "\"title\":\"Crowd\""))))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder("BEN-001", "BEN-002", "BEN-003", "BEN-004", "BEN-005", "BEN-006");
    }

    @Test
    void isFoundByItsReference() {
        var id = benefit(initiative, "Sought");
        benefit(initiative, "Not sought");

        for (var written : List.of("BEN-001", "BEN-0001")) {
            analyst()
                    .get(BENEFITS + "?reference=" + written + "&initiativeId=" + initiative)
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(List.of(id.toString())));
        }
        analyst()
                .get(BENEFITS + "?reference=BEN-1")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("reference"));
    }

    private static String reference(String body) {
        return analyst()
                .body(body)
                .post(BENEFITS)
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }
}
