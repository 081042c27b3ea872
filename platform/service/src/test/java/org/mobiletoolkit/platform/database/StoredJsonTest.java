package org.mobiletoolkit.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.java.spi.UnknownBasicJavaType;
import org.junit.jupiter.api.Test;

class StoredJsonTest {

    private record Times(LocalDate day, Instant at, Duration span) {}

    private static final Times TIMES =
            new Times(LocalDate.of(2026, 11, 30), Instant.parse("2026-11-30T09:30:00.5Z"), Duration.ofMinutes(90));

    private final JavaType<Times> type = new UnknownBasicJavaType<>(Times.class);
    private final StoredJson json = new StoredJson();

    @Test
    void writesDaysAndMomentsAsPeopleReadThem() {
        assertThat(json.toString(TIMES, type, null))
                .isEqualTo("{\"day\":\"2026-11-30\",\"at\":\"2026-11-30T09:30:00.500Z\",\"span\":\"PT1H30M\"}");
    }

    @Test
    void readsThemInEitherForm() {
        assertThat(json.fromString(json.toString(TIMES, type, null), type, null))
                .isEqualTo(TIMES);
        assertThat(json.fromString("{\"day\":[2026,11,30],\"at\":1796031000.5,\"span\":5400.0}", type, null))
                .isEqualTo(TIMES);
    }
}
