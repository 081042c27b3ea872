package org.mobiletoolkit.stakeholder.course.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckpointsTest {

    record Row(List<@Nullable Boolean> mandatory, List<@Nullable Boolean> advisory, CheckpointStatus status) {}

    static List<Row> truthTable() throws IOException {
        try (var in = CheckpointsTest.class.getResourceAsStream("/checkpoint-status.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<List<Row>>() {});
        }
    }

    @ParameterizedTest
    @MethodSource("truthTable")
    void followsTheTruthTable(Row row) {
        assertThat(Checkpoints.status(row.mandatory(), row.advisory())).isEqualTo(row.status());
    }

    @Test
    void hasARowForEveryKindOfTheTable() throws IOException {
        assertThat(truthTable()).hasSize(9);
    }

    /** All combinations of three mandatory facts, judged by the definition instead of by the code. */
    @Test
    void isMetOnlyWhenEveryMandatoryFactIsTrue() {
        var values = Arrays.asList(true, false, null);
        for (var a : values) {
            for (var b : values) {
                for (var c : values) {
                    var facts = new ArrayList<@Nullable Boolean>(Arrays.asList(a, b, c));
                    var falses = facts.stream().filter(Boolean.FALSE::equals).count();
                    var trues = facts.stream().filter(Boolean.TRUE::equals).count();
                    var expected = trues == 3
                            ? CheckpointStatus.MET
                            : falses == 0
                                    ? CheckpointStatus.UNKNOWN
                                    : trues > 0 ? CheckpointStatus.PARTIALLY_MET : CheckpointStatus.NOT_MET;
                    assertThat(Checkpoints.status(facts, List.of(false)))
                            .as("%s", facts)
                            .isEqualTo(expected);
                }
            }
        }
    }
}
