package org.mobiletoolkit.platform.page;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Fills the templates under {@code templates/}. Every value is escaped, so that a text can never become markup.
 *
 * <p>A page is well-formed XML as well as HTML, carries its one style sheet with it, loads nothing and runs nothing: its
 * content security policy says so.
 */
@ApplicationScoped
public class HtmlPages {

    /** The media type of what {@link #answer} sends. */
    public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final String style = resource("page.css");
    private final String policy =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
                    .formatted(sha256(style));

    /**
     * A whole page.
     *
     * @param template its file name without ending
     * @param data what it shows, by the names that the template uses
     */
    public String render(String template, Map<String, ?> data) {
        var instance = templates
                .computeIfAbsent(
                        template,
                        name -> engine.parse(resource(name + ".html"), Variant.forContentType(Variant.TEXT_HTML)))
                .instance();
        data.forEach(instance::data);
        return instance.data("style", new RawString(style)).render();
    }

    /** Sends a page that belongs to the caller; 304 when the caller has this very page. */
    public RestResponse<byte[]> answer(String page, @Nullable String ifNoneMatch) {
        return answer(page.getBytes(StandardCharsets.UTF_8), MEDIA_TYPE, ifNoneMatch)
                .header("Content-Security-Policy", policy)
                .build();
    }

    /** Begins the answer that sends a document which belongs to the caller, whatever its media type. */
    public static RestResponse.ResponseBuilder<byte[]> answer(
            byte[] document, String mediaType, @Nullable String ifNoneMatch) {
        var tag = "\"" + hex(document).substring(0, 32) + "\"";
        var known = ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
        var answer = known
                ? RestResponse.ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(document).header("Content-Type", mediaType);
        return answer.header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff");
    }

    private static String resource(String name) {
        // the templates are the application's, whose class loader need not be the one of this class
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = loader.getResourceAsStream("templates/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        return Base64.getEncoder().encodeToString(digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
