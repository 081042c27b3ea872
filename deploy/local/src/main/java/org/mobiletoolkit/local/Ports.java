package org.mobiletoolkit.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which number each {@link Port} has in one run. */
public final class Ports {

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = new EnumMap<>(numbers);
    }

    /** The usual number of every port. */
    public static Ports usual() {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        Arrays.stream(Port.values()).forEach(port -> numbers.put(port, port.usual()));
        return new Ports(numbers);
    }

    /** A free number for every port, all different: for tests beside a running stack. */
    public static Ports free() throws IOException {
        var held = new EnumMap<Port, ServerSocket>(Port.class);
        try {
            for (var port : Port.values()) {
                held.put(port, new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return new Ports(held.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().getLocalPort())));
        } finally {
            for (var socket : held.values()) {
                socket.close();
            }
        }
    }

    /** The same ports with one changed. */
    public Ports with(Port port, int number) {
        var changed = new EnumMap<>(numbers);
        changed.put(port, number);
        return new Ports(changed);
    }

    /** The number of one port. */
    public int of(Port port) {
        return Objects.requireNonNull(numbers.get(port), "every port has its number");
    }

    /** The base address of what listens on a port, such as {@code http://127.0.0.1:8080}. */
    public String url(Port port) {
        return "http://127.0.0.1:" + of(port);
    }

    /** Names two ports that were given the same number, or nothing when all differ. */
    Optional<String> clash() {
        return numbers.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1)
                .findFirst()
                .map(entry -> "port %d is given to %s".formatted(entry.getKey(), titles(entry.getValue())));
    }

    /**
     * Refuses to start when another program listens on a needed port.
     *
     * @throws StartFailure naming every taken port and how to change it
     */
    void requireFree(Collection<Port> needed) throws StartFailure {
        var taken = needed.stream().filter(port -> !isFree(of(port))).toList();
        if (!taken.isEmpty()) {
            throw new StartFailure(taken.stream()
                    .map(port -> "port %d (%s) is taken by another program: stop that program, or %s"
                            .formatted(of(port), port.title(), port.remedy()))
                    .collect(Collectors.joining("\n")));
        }
    }

    private static boolean isFree(int number) {
        try (var socket = new ServerSocket(number, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static String titles(List<Port> ports) {
        return ports.stream().sorted().map(Port::title).collect(Collectors.joining(" and to "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ports ports && numbers.equals(ports.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    @Override
    public String toString() {
        return numbers.toString();
    }
}
