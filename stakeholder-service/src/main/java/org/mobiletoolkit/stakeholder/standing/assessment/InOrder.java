package org.mobiletoolkit.stakeholder.standing.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists that were read backwards, because only their end was wanted. */
final class InOrder {

    private InOrder() {}

    static <T> List<T> oldestFirst(List<T> newestFirst) {
        var turned = new ArrayList<>(newestFirst);
        Collections.reverse(turned);
        return turned;
    }
}
