package org.mobiletoolkit.benchmark.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** nginx where the gateway would stand: keep-alive on both sides, no log, no check of anything. */
public final class Nginx implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts nginx in front of a service, and waits until it listens. */
    public static Nginx start(Path program, int service, Path parent) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(parent, "nginx");
        var port = freePort();
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, configuration(folder, service, port));
        var process = new ProcessBuilder(
                        program.toString(),
                        "-p",
                        folder.toString(),
                        "-e",
                        folder.resolve("error.log").toString(),
                        "-c",
                        configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        var nginx = new Nginx(process, port);
        nginx.awaitListening(folder);
        return nginx;
    }

    private static String configuration(Path folder, int service, int port) {
        return """
                daemon off;
                worker_processes auto;
                pid %1$s/nginx.pid;
                events { worker_connections 512; }
                http {
                  access_log off;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  keepalive_requests 100000000;
                  upstream service {
                    server 127.0.0.1:%2$d;
                    keepalive 64;
                    keepalive_requests 100000000;
                  }
                  server {
                    listen 127.0.0.1:%3$d;
                    location / {
                      proxy_pass http://service;
                      proxy_http_version 1.1;
                      proxy_set_header Connection "";
                      proxy_set_header X-Forwarded-For $remote_addr;
                      proxy_set_header X-Forwarded-Proto $scheme;
                      proxy_set_header X-Forwarded-Host $http_host;
                    }
                  }
                }
                """.formatted(folder, service, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitListening(Path folder) throws IOException, InterruptedException {
        for (var tries = 0; tries < PATIENCE_SECONDS * 10; tries++) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IOException("nginx does not start: " + Files.readString(folder.resolve("error.log")));
            }
            try (var connection = new HttpConnection(port)) {
                return;
            } catch (IOException notYet) {
                // asked again
            }
        }
        close();
        throw new IOException("nginx does not listen on port " + port);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** Ends it and waits for that. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
