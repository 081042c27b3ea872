package org.mobiletoolkit.local;

import java.util.Locale;

/** A loopback port the stack listens on, with its usual number and the variable that changes it. */
public enum Port {
    GATEWAY("gateway", 8080),
    GATEWAY_MANAGEMENT("gateway management", 9080),
    STAKEHOLDER("stakeholder-service", 8081),
    STAKEHOLDER_MANAGEMENT("stakeholder-service management", 9081),
    BENEFITS("benefits-service", 8082),
    BENEFITS_MANAGEMENT("benefits-service management", 9082),
    PROCUREMENT("procurement-service", 8083),
    PROCUREMENT_MANAGEMENT("procurement-service management", 9083),
    DEVICE("device-service", 8084),
    DEVICE_MANAGEMENT("device-service management", 9084),
    ISSUER("OIDC issuer", 8180),
    POSTGRES("PostgreSQL", 5440),
    KAFKA("Kafka", 9192),
    KAFKA_CONTROLLER("Kafka controller", 9193);

    private final String title;
    private final int usual;

    Port(String title, int usual) {
        this.title = title;
        this.usual = usual;
    }

    /** What listens there, in words. */
    public String title() {
        return title;
    }

    /** The number used unless the environment or an option says otherwise. */
    public int usual() {
        return usual;
    }

    /** The environment variable that changes it, such as {@code TOOLKIT_GATEWAY_PORT}. */
    public String variable() {
        return "TOOLKIT_" + name() + "_PORT";
    }

    /** How a person changes it: the variable and, where there is one, the option. */
    String remedy() {
        var byVariable = "set " + variable() + "=<port>";
        return this == GATEWAY ? byVariable + " or pass --gateway-port <port>" : byVariable;
    }

    /** True for the ports of processes that are not started when only the infrastructure is wanted. */
    boolean belongsToAnApplication() {
        return !switch (this) {
            case ISSUER, POSTGRES, KAFKA, KAFKA_CONTROLLER -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
