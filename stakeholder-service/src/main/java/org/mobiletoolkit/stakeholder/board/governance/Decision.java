package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a meeting decided about exactly one version; without a quorum it is on record but valid for nothing. */
@Entity
@Immutable
public class Decision {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private UUID meetingId;
    private String subjectType;
    private UUID subjectId;
    private int subjectVersion;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private @Nullable String rationale;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> conditions;

    /** How many they are, for the list of those that are open. */
    private int conditionCount;

    @OneToMany(fetch = FetchType.EAGER)
    @JoinColumn(name = "decisionId", insertable = false, updatable = false)
    @BatchSize(size = 200) // a page of decisions is two queries, not one for each
    private List<ConditionClosure> closures = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Votes votes;

    private boolean valid;
    private LocalDate decidedOn;
    private String recordedBy;
    private Instant recordedAt;

    protected Decision() {}

    Decision(UUID id, Meeting meeting, NewDecision said, String recordedBy, Instant recordedAt) {
        this.id = id;
        this.initiativeId = meeting.initiativeId();
        this.meetingId = meeting.id();
        this.subjectType = said.subjectType();
        this.subjectId = said.subjectId();
        this.subjectVersion = said.subjectVersion();
        this.outcome = said.outcome();
        this.rationale = said.rationale();
        this.conditions = List.copyOf(said.conditionsSaid());
        this.conditionCount = conditions.size();
        this.votes = said.votes();
        this.valid = meeting.isQuorate();
        this.decidedOn = meeting.heldOn();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID meetingId() {
        return meetingId;
    }

    String subjectType() {
        return subjectType;
    }

    UUID subjectId() {
        return subjectId;
    }

    int subjectVersion() {
        return subjectVersion;
    }

    DecisionOutcome outcome() {
        return outcome;
    }

    @Nullable
    String rationale() {
        return rationale;
    }

    List<String> conditions() {
        return conditions;
    }

    /** The conditions in their order, each with whether it is met. */
    List<ConditionView> conditionStates() {
        return IntStream.rangeClosed(1, conditions.size())
                .mapToObj(number -> ConditionView.of(
                        number, conditions.get(number - 1), closure(number).orElse(null)))
                .toList();
    }

    /** How the condition was closed; empty while it is open. */
    Optional<ConditionClosure> closure(int number) {
        return closures.stream().filter(closure -> closure.number() == number).findFirst();
    }

    void show(ConditionClosure closure) {
        closures.add(closure);
    }

    @Nullable
    Votes votes() {
        return votes;
    }

    boolean isValid() {
        return valid;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
