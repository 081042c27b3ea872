package org.mobiletoolkit.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the gateway in its tests: two services that speak HTTP, one that writes raw bytes, one that is
 * not there, and an issuer. The limits are small, so that tests reach them quickly.
 */
public final class Neighbourhood implements QuarkusTestResourceLifecycleManager {

    public static final int BODY_LIMIT = 1024 * 1024;

    public static final int UNDER_WAY_OF_ONE_CALLER = 80;

    private final Vertx vertx = Vertx.vertx();
    private @Nullable ServiceStub stakeholder;
    private @Nullable ServiceStub benefits;
    private @Nullable RawStub procurement;
    private @Nullable Issuer issuer;

    @Override
    public Map<String, String> start() {
        stakeholder = new ServiceStub(vertx);
        benefits = new ServiceStub(vertx);
        procurement = new RawStub();
        issuer = new Issuer();
        var config = new HashMap<String, String>();
        config.put("gateway.surface.document", "fixture/openapi");
        config.put("gateway.upstreams.stakeholder.url", stakeholder.origin());
        config.put("gateway.upstreams.benefits.url", benefits.origin());
        config.put("gateway.upstreams.procurement.url", procurement.origin());
        config.put("gateway.upstreams.device.url", "http://127.0.0.1:" + freePort());
        config.put("gateway.forwarding.answer-within", "1s");
        config.put("gateway.forwarding.connection-within", "500ms");
        // shorter than a body may take: only the answer is listened to
        config.put("gateway.forwarding.silence-at-most", "1s");
        config.put("gateway.forwarding.connections", "16");
        config.put("gateway.forwarding.waiting", "16");
        config.put("gateway.forwarding.failures-in-a-row", "4");
        config.put("gateway.forwarding.left-alone-for", "1s");
        config.put("gateway.edge.under-way-of-one-caller", Integer.toString(UNDER_WAY_OF_ONE_CALLER));
        config.put("gateway.edge.body-limit", Integer.toString(BODY_LIMIT));
        config.put("gateway.edge.body-within", "1500ms");
        config.put("gateway.edge.cors-origins", "https://portal.example.nhs.uk");
        config.put("gateway.edge.hsts", "max-age=31536000");
        config.put("platform.identity.issuers.main.issuer", issuer.name());
        config.put("platform.identity.issuers.main.jwks-url", issuer.name() + "/jwks");
        config.put("platform.identity.issuers.main.audience", Issuer.AUDIENCE);
        return config;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(stakeholder, field -> field.getName().equals("stakeholder"));
        injector.injectIntoFields(benefits, field -> field.getName().equals("benefits"));
        injector.injectIntoFields(procurement, field -> field.getName().equals("procurement"));
        injector.injectIntoFields(issuer, field -> field.getName().equals("issuer"));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
