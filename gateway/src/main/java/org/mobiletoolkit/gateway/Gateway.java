package org.mobiletoolkit.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public class Gateway {

    /**
     * Starts, and returns when the process is told to stop.
     *
     * @param arguments none are known
     */
    public static void main(String... arguments) {
        // Quarkus would answer targets that it cannot read with an empty 400; the gateway says what is wrong with them
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
