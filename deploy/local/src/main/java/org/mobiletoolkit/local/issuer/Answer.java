package org.mobiletoolkit.local.issuer;

import java.util.HashMap;
import java.util.Map;
import org.jose4j.json.JsonUtil;

/**
 * One HTTP answer.
 *
 * @param status the status code
 * @param type the media type of the body
 * @param body the body
 * @param headers what else is said
 */
record Answer(int status, String type, String body, Map<String, String> headers) {

    private static final String JSON = "application/json";

    static Answer json(int status, Map<String, ?> members) {
        return new Answer(status, JSON, JsonUtil.toJson(members), Map.of());
    }

    static Answer jsonText(String body) {
        return new Answer(200, JSON, body, Map.of());
    }

    static Answer html(String body) {
        return new Answer(200, "text/html; charset=utf-8", body, Map.of());
    }

    static Answer refusal(TokenRefusal refusal) {
        var answer =
                json(refusal.status(), Map.of("error", refusal.error(), "error_description", refusal.description()));
        return refusal.status() == 401 ? answer.with("WWW-Authenticate", "Basic realm=\"local\"") : answer;
    }

    static Answer problem(int status, String error) {
        return json(status, Map.of("error", error));
    }

    Answer with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, Map.copyOf(more));
    }
}
