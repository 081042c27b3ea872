package org.mobiletoolkit.stakeholder.people.champion;

import org.jspecify.annotations.Nullable;

/** What the topic says of an area. */
record AreaEventDetail(String name, AreaKind kind, @Nullable String odsCode) {

    static AreaEventDetail of(InitiativeArea area) {
        var content = area.content();
        return new AreaEventDetail(content.name(), content.kind(), content.odsCode());
    }
}
