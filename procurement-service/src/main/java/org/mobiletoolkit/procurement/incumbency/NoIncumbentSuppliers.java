package org.mobiletoolkit.procurement.incumbency;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** Somebody's word, with date and reason, that no supplier serves an initiative yet; it is never changed. */
@Entity
@Noun(value = "incumbent-declaration", at = "/incumbent-declarations")
@AttributeOverride(name = "createdBy", column = @Column(name = "declared_by"))
public class NoIncumbentSuppliers extends Authored<DeclarationContent> {

    @Embedded
    private DeclarationContent content;

    @Enumerated(EnumType.STRING)
    private DeclarationStatus status = DeclarationStatus.IN_FORCE;

    private @Nullable Instant endedAt;

    private @Nullable String endedBy;

    private @Nullable String endReason;

    protected NoIncumbentSuppliers() {}

    NoIncumbentSuppliers(Origin origin, DeclarationContent content) {
        super(origin);
        this.content = content;
    }

    /** Ends the declaration; what was declared, by whom and when stays. */
    Move<DeclarationStatus> end(String command, String why, String by, Instant at) {
        var move = Move.on(DeclarationLifecycle.STATES, status, command);
        status = move.to();
        endReason = why;
        endedBy = by;
        endedAt = at;
        return move.because(why);
    }

    @Override
    public DeclarationContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    DeclarationStatus status() {
        return status;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String endedBy() {
        return endedBy;
    }

    @Nullable
    String endReason() {
        return endReason;
    }
}
