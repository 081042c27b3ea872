package org.mobiletoolkit.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The five processes of the suite. */
public enum Application {
    STAKEHOLDER("stakeholder-service", Port.STAKEHOLDER, Port.STAKEHOLDER_MANAGEMENT),
    BENEFITS("benefits-service", Port.BENEFITS, Port.BENEFITS_MANAGEMENT),
    PROCUREMENT("procurement-service", Port.PROCUREMENT, Port.PROCUREMENT_MANAGEMENT),
    DEVICE("device-service", Port.DEVICE, Port.DEVICE_MANAGEMENT),
    GATEWAY("gateway", Port.GATEWAY, Port.GATEWAY_MANAGEMENT);

    private final String module;
    private final Port port;
    private final Port management;

    Application(String module, Port port, Port management) {
        this.module = module;
        this.port = port;
        this.management = management;
    }

    /** The four that own data: all but the gateway. */
    static List<Application> services() {
        return Arrays.stream(values())
                .filter(application -> application != GATEWAY)
                .toList();
    }

    /** The one with that module. */
    static Application of(String module) {
        return Arrays.stream(values())
                .filter(application -> application.module.equals(module))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no application is called " + module));
    }

    /** The Maven module, and the name of the process, its log and its client. */
    public String module() {
        return module;
    }

    /** Where it answers requests. */
    public Port port() {
        return port;
    }

    /** Where it answers for its health and metrics. */
    public Port management() {
        return management;
    }

    /** The name without "service", as in its database and topics. */
    String shortName() {
        return port.toString();
    }

    /** The jar that starts it. */
    Path jar(Path home) {
        return home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
