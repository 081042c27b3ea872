package org.mobiletoolkit.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CredibleRuleTest {

    private static final String TOPIC = "toolkit.stakeholder.stage-transitions.v1";
    private static final String SOURCE = "/stakeholder-service";
    private static final String TRANSITIONED = "initiative.stage-transitioned.v1";
    private static final String DATA = "{\"aggregateType\":\"initiative\",\"aggregateId\":\"a-1\"}";

    @Test
    void aTopicBelongsToTheServiceWhoseNameItBears() {
        assertThat(CredibleRule.owner(TOPIC)).isEqualTo(SOURCE);
        assertThatCode(() -> require(SOURCE, TRANSITIONED, "a-1", 1, DATA)).doesNotThrowAnyException();
        assertThatThrownBy(() -> require("/benefits-service", TRANSITIONED, "a-1", 1, DATA))
                .hasMessageContaining("does not belong to /benefits-service");
    }

    @Test
    void aTransitionTellsOfTheAggregateThatIsItsSubject() {
        assertThatThrownBy(() -> require(SOURCE, TRANSITIONED, "a-2", 1, DATA))
                .hasMessageContaining("subject is a-2")
                .hasMessageContaining("tell of a-1");
        assertThatThrownBy(() -> require(SOURCE, "risk.stage-transitioned.v1", "a-1", 1, DATA))
                .hasMessageContaining("type is risk");
        assertThatThrownBy(() -> require(SOURCE, TRANSITIONED, "a-1", 1, "{}")).hasMessageContaining("type");
    }

    @Test
    void anAnswerTellsOfTheScopeAndTheQuestionThatAreItsSubject() {
        var type = "evidence.fact-changed.v1";
        var data = "{\"scopeId\":\"i-1\",\"fact\":{\"code\":\"VIS1.LEAD\"}}";

        assertThatCode(() -> require(SOURCE, type, "i-1/VIS1.LEAD", 1, data)).doesNotThrowAnyException();
        assertThatThrownBy(() -> require(SOURCE, type, "i-1/VIS1.OTHER", 1, data))
                .hasMessageContaining("VIS1.LEAD");
        assertThatThrownBy(() -> require(SOURCE, type, "i-2/VIS1.LEAD", 1, data))
                .hasMessageContaining("i-1");
    }

    @Test
    void numbersBeginWithOne() {
        assertThatThrownBy(() -> require(SOURCE, TRANSITIONED, "a-1", 0, DATA)).hasMessageContaining("positive");
        assertThatThrownBy(() -> require(SOURCE, TRANSITIONED, "a-1", -5, DATA)).hasMessageContaining("positive");
    }

    private static void require(String source, String type, String subject, long sequence, String data)
            throws JsonProcessingException {
        var told = new ObjectMapper().readTree(data);
        CredibleRule.require(
                TOPIC,
                new IncomingEvent(UUID.randomUUID(), type, source, subject, Instant.EPOCH, "RRX", sequence, told));
    }
}
