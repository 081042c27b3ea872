package org.mobiletoolkit.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Several people at the same record in the same moment. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class TogetherTest {

    private static final int PEOPLE = 8;

    @Test
    void countEveryResponseOfThoseWhoRespondAtOnce() throws Exception {
        var path = "/consultations/" + create("SRO", "/consultations", """
                        {"initiativeId":"%s","title":"t","topic":"VISION","method":"WORKSHOP","objectives":"o",
                         "opens":"2026-06-01","closes":"2026-06-12"}""".formatted(openInitiative()));
        obey("SRO", path, "open", null).statusCode(200);
        var response = "{\"consultationId\":\"%s\",\"points\":[\"One\",\"Two\"],\"respondedOn\":\"2026-06-03\"}"
                .formatted(path.substring("/consultations/".length()));

        var statuses = atOnce(() ->
                as("SRO").body(response).post("/api/v1/consultation-responses").statusCode());

        assertThat(statuses).containsOnly(201);
        var consultation = as("SRO").get("/api/v1" + path).jsonPath();
        assertThat(List.of(consultation.getInt("responses"), consultation.getInt("points")))
                .containsExactly(PEOPLE, 2 * PEOPLE);
    }

    @Test
    void keepRanksWholeWhenManyPutThemInOrderAtOnce() throws Exception {
        var initiative = openInitiative();
        var ids = IntStream.range(0, 5)
                .mapToObj(i -> create(
                        "SRO",
                        "/opportunities",
                        "{\"initiativeId\":\"%s\",\"title\":\"t%d\",\"description\":\"d\"}".formatted(initiative, i)))
                .toList();

        var statuses = atOnce(() -> {
            var order = new ArrayList<>(ids);
            Collections.shuffle(order);
            var quoted = order.stream().map(id -> "\"" + id + "\"").toList();
            return as("SRO")
                    .body("{\"initiativeId\":\"%s\",\"ranked\":%s}".formatted(initiative, quoted))
                    .post("/api/v1/opportunities/ranking")
                    .statusCode();
        });

        assertThat(statuses).isSubsetOf(200, 409, 412).contains(200);
        List<Integer> ranks = as("SRO")
                .get("/api/v1/opportunities?initiativeId=" + initiative)
                .jsonPath()
                .getList("items.priorityRank", Integer.class);
        assertThat(ranks).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    private static List<Integer> atOnce(Callable<Integer> request) throws InterruptedException, ExecutionException {
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            var statuses = new ArrayList<Integer>();
            for (var answer : people.invokeAll(Collections.nCopies(PEOPLE, request))) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            people.shutdownNow();
        }
    }
}
