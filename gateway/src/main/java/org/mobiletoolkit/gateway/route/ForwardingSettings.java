package org.mobiletoolkit.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Where the services are, and how long the gateway waits for what. */
@ConfigMapping(prefix = "gateway")
public interface ForwardingSettings {

    /** By service, as the merged document names it in {@code x-service}. */
    Map<String, Upstream> upstreams();

    Forwarding forwarding();

    /** One service. */
    interface Upstream {

        /** Origin only, e.g. {@code http://127.0.0.1:8081}: a service serves the public paths itself. */
        URI url();
    }

    /** The same for all services. */
    interface Forwarding {

        /** Connections to one service, over all event loops. */
        @WithDefault("128")
        int connections();

        /** Requests that may wait for a connection to one service, over all event loops; more are refused. */
        @WithDefault("512")
        int waiting();

        /** How long opening a connection may take. */
        @WithDefault("2s")
        Duration connectWithin();

        /** How long a request may wait for a connection. */
        @WithDefault("3s")
        Duration connectionWithin();

        /** How long a service may think about a complete request. */
        @WithDefault("30s")
        Duration answerWithin();

        /** How long a service may be silent in the middle of an answer; streams send a heartbeat more often. */
        @WithDefault("60s")
        Duration silenceAtMost();

        /** Size in bytes from which on an answer is compressed for a caller who takes it so; 0 is never. */
        @WithDefault("2048")
        int compressedFrom();

        /** Failures in a row, without any answer between, after which a service is left alone for a while. */
        @WithDefault("5")
        int failuresInARow();

        /** How long that while is. */
        @WithDefault("2s")
        Duration leftAloneFor();
    }
}
