package org.mobiletoolkit.stakeholder.people.audience;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** A group of people whom an initiative affects, with the devices that are planned for it (handbook 6.4, 6.5). */
@Entity
@Noun(value = "affected-group", at = "/affected-groups")
public class AffectedGroup extends Authored<AffectedGroupContent> {

    private UUID initiativeId;

    @Embedded
    private AffectedGroupContent content;

    protected AffectedGroup() {}

    AffectedGroup(Origin origin, UUID initiativeId, AffectedGroupContent content) {
        super(origin);
        this.initiativeId = initiativeId;
        this.content = content;
    }

    @Override
    protected void change(AffectedGroupContent to) {
        content = to;
    }

    /** True while the group has not ceased to be affected by that day. */
    public boolean isAffectedOn(LocalDate day) {
        return content.endedOn() == null || !content.endedOn().isBefore(day);
    }

    @Override
    public AffectedGroupContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    public String name() {
        return content.name();
    }

    public @Nullable String userTypeCode() {
        return content.userTypeCode();
    }

    public int headcount() {
        return content.headcount();
    }
}
