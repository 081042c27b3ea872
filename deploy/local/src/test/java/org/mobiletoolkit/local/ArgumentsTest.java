package org.mobiletoolkit.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.local.Arguments.Start;
import org.mobiletoolkit.local.Arguments.Wrong;

class ArgumentsTest {

    private static final Path HOME = Path.of("/checkout");
    private static final Path HERE = Path.of("/home/someone");

    @Test
    void startsOnTheUsualPortsAndFolderWhenNothingIsSaid() {
        assertThat(read(Map.of()))
                .isEqualTo(new Start(new Settings(HOME, Path.of("/checkout/.data"), Ports.usual(), false)));
        assertThat(read(Map.of(), "start")).isEqualTo(read(Map.of()));
    }

    @Test
    void readsEveryOption() {
        var request = read(
                Map.of(), "start", "--no-build", "--infrastructure-only", "--data", "mine", "--gateway-port", "18080");

        assertThat(request)
                .isEqualTo(new Start(new Settings(
                        HOME, Path.of("/home/someone/mine"), Ports.usual().with(Port.GATEWAY, 18080), true)));
    }

    @Test
    void readsEveryPortFromTheEnvironment() {
        for (var port : Port.values()) {
            assertThat(read(Map.of(port.variable(), " 20000 ")))
                    .isEqualTo(new Start(new Settings(
                            HOME, Path.of("/checkout/.data"), Ports.usual().with(port, 20_000), false)));
        }
    }

    @Test
    void prefersAnOptionToAVariable() {
        assertThat(read(Map.of("TOOLKIT_GATEWAY_PORT", "18080"), "--gateway-port", "28080"))
                .isEqualTo(new Start(new Settings(
                        HOME, Path.of("/checkout/.data"), Ports.usual().with(Port.GATEWAY, 28_080), false)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            --demo,                    unknown argument --demo
            --data,                    --data needs a value
            --data --no-build,         --data needs a value
            --gateway-port,            --gateway-port needs a value
            --gateway-port 0,          '--gateway-port must be a port from 1 to 65535, not 0'
            --gateway-port 65536,      '--gateway-port must be a port from 1 to 65535, not 65536'
            --gateway-port http,       '--gateway-port must be a port from 1 to 65535, not http'
            --gateway-port 5440,       port 5440 is given to gateway and to PostgreSQL
            """)
    void saysWhatIsWrong(String line, String reason) {
        assertThat(read(Map.of(), line.split(" "))).isEqualTo(new Wrong(reason));
    }

    @Test
    void saysWhichVariableIsWrong() {
        assertThat(read(Map.of("TOOLKIT_KAFKA_PORT", "none")))
                .isEqualTo(new Wrong("TOOLKIT_KAFKA_PORT must be a port from 1 to 65535, not none"));
    }

    private static Arguments.Request read(Map<String, String> environment, String... arguments) {
        return Arguments.read(List.of(arguments), environment, HOME, HERE);
    }
}
