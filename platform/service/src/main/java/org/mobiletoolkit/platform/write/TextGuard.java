package org.mobiletoolkit.platform.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;

/** Looks through every text of a body before anything is done with it. */
final class TextGuard {

    private static final Pattern MACHINE_MADE = Pattern.compile(
            "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|-?[0-9]+[.][0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?");

    private TextGuard() {}

    /**
     * Refuses texts that cannot be stored, and texts that look as if they held an NHS number.
     *
     * @param overridden whether somebody entitled has looked and says that it is none
     * @return whether it took that word to let the body pass
     * @throws Refusal {@code validation-failed} or {@code possible-patient-identifier} (422), naming each place
     */
    static boolean check(JsonNode body, boolean overridden) {
        var unstorable = new ArrayList<FieldError>();
        var identifiers = new ArrayList<FieldError>();
        walk(body, "", unstorable, identifiers);
        if (!unstorable.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A text holds characters that cannot be stored")
                    .errors(unstorable);
        }
        if (!identifiers.isEmpty() && !overridden) {
            throw new Refusal(
                            CommonProblem.POSSIBLE_PATIENT_IDENTIFIER,
                            "No patient data belongs here; whoever is entitled and has looked may send the header"
                                    + " Patient-Identifier-Override with the reason")
                    .errors(identifiers);
        }
        return !identifiers.isEmpty();
    }

    private static void walk(JsonNode node, String pointer, List<FieldError> unstorable, List<FieldError> identifiers) {
        if (node.isTextual()) {
            var text = node.textValue();
            if (!storable(text)) {
                unstorable.add(FieldError.atPointer(pointer, "unstorable-text", "Holds control or broken characters"));
            } else if (text.length() >= 10 && !MACHINE_MADE.matcher(text).matches() && NhsNumber.isIn(text)) {
                identifiers.add(FieldError.atPointer(
                        pointer, "possible-patient-identifier", "Looks as if it held an NHS number"));
            }
        } else if (node.isObject()) {
            node.fields()
                    .forEachRemaining(member -> walk(
                            member.getValue(),
                            pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                            unstorable,
                            identifiers));
        } else {
            for (var i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, unstorable, identifiers);
            }
        }
    }

    private static boolean storable(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(++i))) {
                    return false;
                }
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
