package org.mobiletoolkit.platform.write;

import java.util.List;
import java.util.function.Predicate;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.write.GuardedTexts.Placed;

/** Looks through every text of a request before anything is done with it. Pure. */
final class TextGuard {

    private TextGuard() {}

    /**
     * Refuses texts that cannot be stored, and texts that look as if they held an NHS number.
     *
     * @param released whether somebody entitled has looked at the text and says that it holds none
     * @return whether it took that word to let the request pass
     * @throws Refusal {@code validation-failed} or {@code possible-patient-identifier} (422), naming each place
     */
    static boolean check(List<Placed> texts, Predicate<String> released) {
        var unstorable = texts.stream().filter(one -> !storable(one.text())).toList();
        if (!unstorable.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A text holds characters that cannot be stored")
                    .errors(unstorable.stream()
                            .map(one -> one.fault("unstorable-text", "Holds control or broken characters"))
                            .toList());
        }
        var identifiers =
                texts.stream().filter(one -> NhsNumber.isIn(one.text())).toList();
        var kept =
                identifiers.stream().filter(one -> !released.test(one.text())).toList();
        if (!kept.isEmpty()) {
            throw new Refusal(
                            CommonProblem.POSSIBLE_PATIENT_IDENTIFIER,
                            "No patient data belongs here; when it is none, whoever is entitled releases the text for"
                                    + " this request, and the header " + TextReleases.HEADER + " names the release")
                    .errors(kept.stream()
                            .map(one -> one.fault("possible-patient-identifier", "Looks as if it held an NHS number"))
                            .toList());
        }
        return !identifiers.isEmpty();
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
