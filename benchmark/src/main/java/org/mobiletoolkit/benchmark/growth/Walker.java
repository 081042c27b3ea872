package org.mobiletoolkit.benchmark.growth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mobiletoolkit.benchmark.load.UnexpectedAnswer;

/** Walks down a list as callers do, in large steps. */
public final class Walker {

    private static final int STEP = 200;
    private static final int PAGE = 50;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final String token;

    /** Somebody with a token, at a port of the loopback interface. */
    public Walker(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /** The page of that number, or the last but one of a shorter list; empty when there is only one. */
    public Optional<Place> page(GrowingList list, int number)
            throws IOException, InterruptedException, UnexpectedAnswer {
        var next = Pattern.compile("\"" + list.from().member() + "\":\"?([^\",}]+)\"?");
        var place = Optional.<Place>empty();
        var step = list.path().replace("limit=50", "limit=" + STEP);
        if (!step.contains("limit=")) {
            step += "&limit=" + STEP;
        }
        for (var at = 1 + STEP / PAGE; at <= number; at += STEP / PAGE) {
            var begin = place.map(Place::path)
                    .map(path -> path.substring(list.path().length()))
                    .orElse("");
            var found = next.matcher(read(step + begin));
            if (!found.find() || found.group(1).equals("null")) {
                return place;
            }
            place = Optional.of(new Place(at, list.path() + "&" + list.from().parameter() + "=" + found.group(1)));
        }
        return place;
    }

    private String read(String path) throws IOException, InterruptedException, UnexpectedAnswer {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new UnexpectedAnswer(path + " was answered with " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
