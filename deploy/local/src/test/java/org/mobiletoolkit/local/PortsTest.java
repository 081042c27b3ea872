package org.mobiletoolkit.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void namesEveryTakenPortAndHowToChangeIt() throws Exception {
        try (var someone = listener();
                var someoneElse = listener()) {
            var ports = Ports.free()
                    .with(Port.GATEWAY, someone.getLocalPort())
                    .with(Port.POSTGRES, someoneElse.getLocalPort());

            assertThatThrownBy(() -> ports.requireFree(List.of(Port.values())))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("""
                            port %d (gateway) is taken by another program: stop that program, or set TOOLKIT_GATEWAY_PORT=<port> or pass --gateway-port <port>
                            port %d (PostgreSQL) is taken by another program: stop that program, or set TOOLKIT_POSTGRES_PORT=<port>""".formatted(someone.getLocalPort(), someoneElse.getLocalPort()));
        }
    }

    @Test
    void doesNotMindAPortThatIsTakenButNotNeeded() throws Exception {
        try (var someone = listener()) {
            var ports = Ports.free().with(Port.GATEWAY, someone.getLocalPort());
            var infrastructure = new Settings(Path.of("."), Path.of("data"), ports, true);

            assertThat(infrastructure.neededPorts())
                    .containsExactly(Port.ISSUER, Port.POSTGRES, Port.KAFKA, Port.KAFKA_CONTROLLER);
            assertThatCode(() -> ports.requireFree(infrastructure.neededPorts()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void seesAProgramThatListensOnEveryAddress() throws Exception {
        try (var someone = new ServerSocket(0)) {
            var ports = Ports.free().with(Port.KAFKA, someone.getLocalPort());

            assertThatThrownBy(() -> ports.requireFree(List.of(Port.KAFKA))).hasMessageContaining("TOOLKIT_KAFKA_PORT");
        }
    }

    @Test
    void hasUsualNumbersThatDiffer() {
        assertThat(Arrays.stream(Port.values()).map(Port::usual)).doesNotHaveDuplicates();
        assertThat(Ports.usual().clash()).isEmpty();
    }

    private static ServerSocket listener() throws Exception {
        return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    }
}
