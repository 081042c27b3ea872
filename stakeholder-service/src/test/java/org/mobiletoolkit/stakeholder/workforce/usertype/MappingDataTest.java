package org.mobiletoolkit.stakeholder.workforce.usertype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The event alone holds what the mapping of devices needs: the worked numbers of handbook 5.6 come out of it. */
class MappingDataTest {

    private static final List<String> NEEDS = List.of(
            "portability", "screen", "typing", "camera", "ruggedness", "infectionControl", "battery", "offline");

    private static JsonNode detail() throws IOException {
        var example = Files.readString(Path.of("events", "user-type.stage-transitioned.v1.example.json"));
        return new ObjectMapper().readTree(example).path("detail");
    }

    private static double score(JsonNode detail, int... capabilities) {
        var fit = 0;
        var most = 0;
        for (var i = 0; i < capabilities.length; i++) {
            var weight = detail.path("needs").path(NEEDS.get(i)).intValue();
            fit += weight * capabilities[i];
            most += 3 * weight;
        }
        return 100.0 * fit / most;
    }

    @Test
    void scoresTheCommunityNurseAsWorkedOut() throws IOException {
        var nurse = detail();

        assertThat(score(nurse, 3, 1, 1, 3, 1, 2, 2, 2)).isCloseTo(66.6667, within(0.00005));
        assertThat(score(nurse, 2, 2, 1, 3, 1, 2, 3, 2)).isCloseTo(69.8413, within(0.00005));
        assertThat(score(nurse, 1, 3, 3, 1, 1, 1, 2, 3)).isCloseTo(60.3175, within(0.00005));
        assertThat(score(nurse, 2, 2, 1, 3, 3, 3, 3, 2)).isCloseTo(80.9524, within(0.00005));
        assertThat(nurse.at("/mandatoryNeeds/offline").intValue()).isEqualTo(2);
    }

    @Test
    void addsUpTheWeights() {
        assertThat(NeedWeights.NONE.sum()).isZero();
        assertThat(new NeedWeights(3, 2, 2, 3, 2, 3, 3, 3).sum()).isEqualTo(21);
        assertThat(new NeedWeights(0, 0, 0, 0, 0, 0, 0, 1).sum()).isEqualTo(1);
    }
}
