package org.mobiletoolkit.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What one run of the stack is to be.
 *
 * @param home the checkout, where the built modules are
 * @param data where everything that must survive a restart is kept, logs included
 * @param ports the port of each part
 * @param infrastructureOnly true to leave out the services and the gateway, so that they can be run from an IDE
 */
public record Settings(Path home, Path data, Ports ports, boolean infrastructureOnly) {

    /** Makes both folders absolute, because children are started elsewhere. */
    public Settings {
        home = home.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    /** Where the processes write what they have to say. */
    public Path logs() {
        return data.resolve("logs");
    }

    /** The issuer URL that tokens carry and services trust. */
    public String issuerUrl() {
        return ports.url(Port.ISSUER) + "/realms/local";
    }

    /** The folder of jars that the build copied beside the launcher. */
    Path libraries() {
        return home.resolve("deploy/local/target/lib");
    }

    /** Where the PostgreSQL programs are unpacked; shared by all data folders. */
    Path programs() {
        return home.resolve("deploy/local/target/postgres");
    }

    /** The ports this run needs. */
    List<Port> neededPorts() {
        return Arrays.stream(Port.values())
                .filter(port -> !infrastructureOnly || !port.belongsToAnApplication())
                .toList();
    }
}
