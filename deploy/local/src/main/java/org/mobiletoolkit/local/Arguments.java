package org.mobiletoolkit.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;

/** Reads the command line and the environment into {@link Settings}. */
final class Arguments {

    private Arguments() {}

    /** What the command line asks for. */
    sealed interface Request {}

    /** Start the stack with these settings. */
    record Start(Settings settings) implements Request {}

    /** Refuse, because the command line or the environment is wrong. */
    record Wrong(String reason) implements Request {}

    /**
     * Reads the arguments, then the environment; an option wins over a variable.
     *
     * @param workingDirectory what a relative {@code --data} is relative to
     */
    static Request read(List<String> arguments, Map<String, String> environment, Path home, Path workingDirectory) {
        var left = new ArrayDeque<>(arguments);
        var data = home.resolve(".data");
        var infrastructureOnly = false;
        try {
            var ports = portsOf(environment);
            while (!left.isEmpty()) {
                var argument = left.removeFirst();
                switch (argument) {
                    case "start", "--no-build" -> {}
                    case "--infrastructure-only" -> infrastructureOnly = true;
                    case "--data" -> data = workingDirectory.resolve(valueOf(argument, left));
                    case "--gateway-port" ->
                        ports = ports.with(Port.GATEWAY, number(argument, valueOf(argument, left)));
                    default -> throw new IllegalArgumentException("unknown argument " + argument);
                }
            }
            var clash = ports.clash();
            return clash.isPresent()
                    ? new Wrong(clash.get())
                    : new Start(new Settings(home, data, ports, infrastructureOnly));
        } catch (IllegalArgumentException wrong) {
            return new Wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private static Ports portsOf(Map<String, String> environment) {
        var ports = Ports.usual();
        for (var port : Port.values()) {
            var value = environment.get(port.variable());
            if (value != null && !value.isBlank()) {
                ports = ports.with(port, number(port.variable(), value.strip()));
            }
        }
        return ports;
    }

    private static String valueOf(String option, ArrayDeque<String> left) {
        if (left.isEmpty() || left.peekFirst().isBlank() || left.peekFirst().startsWith("--")) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return left.removeFirst();
    }

    private static int number(String name, String value) {
        try {
            var number = Integer.parseInt(value);
            if (number >= 1 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, as a number out of range is
        }
        throw new IllegalArgumentException("%s must be a port from 1 to 65535, not %s".formatted(name, value));
    }
}
