package org.mobiletoolkit.stakeholder.toolbox.worklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * What may stand as a link to a record: a path of the suite, never an address elsewhere.
 *
 * <p>Such links are followed with the reader's token, so they must not lead out of the suite.
 */
final class SuitePathRule {

    private static final Pattern PATH =
            Pattern.compile("/([a-z]+(?:-[a-z]+)*)((?:/[A-Za-z0-9][A-Za-z0-9._~-]*)*)(\\?[A-Za-z0-9._~=&-]+)?");

    private SuitePathRule() {}

    /** Whether the text is a path into one of the collections. */
    static boolean isPath(String text, Set<String> collections) {
        var path = PATH.matcher(text);
        return path.matches() && collections.contains("/" + path.group(1));
    }

    /**
     * Passes when each text is a path of the suite and none stands twice.
     *
     * @param pointer where the list stands in the body
     * @throws Refusal {@code validation-failed} (422) naming each place
     */
    static void check(List<String> links, Set<String> collections, String pointer) {
        var refusal =
                new Refusal(CommonProblem.VALIDATION_FAILED, "Some links are no paths of the suite, or stand twice");
        var seen = new HashSet<String>();
        var wrong = false;
        for (var i = 0; i < links.size(); i++) {
            if (!isPath(links.get(i), collections)) {
                refusal.at(
                        pointer + "/" + i, "not-a-path", "Must be a path of the suite such as /api/v1/documents/{id}");
                wrong = true;
            } else if (!seen.add(links.get(i))) {
                refusal.at(pointer + "/" + i, "twice", "Must stand only once");
                wrong = true;
            }
        }
        if (wrong) {
            throw refusal;
        }
    }
}
