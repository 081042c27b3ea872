package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Rectifiable;
import org.mobiletoolkit.platform.record.Rectification;

/** What a meeting decided about exactly one version; without a quorum it is on record but valid for nothing. */
@Entity
@Noun(value = "decision", at = "/decisions")
@AttributeOverride(name = "createdBy", column = @Column(name = "recorded_by"))
@AttributeOverride(name = "createdAt", column = @Column(name = "recorded_at"))
public class Decision extends Authored<DecisionContent> implements Rectifiable {

    private UUID initiativeId;

    @Embedded
    private DecisionContent content;

    /** How many they are, for the list of those that are open. */
    private int conditionCount;

    @OneToMany(fetch = FetchType.EAGER)
    @JoinColumn(name = "decisionId", insertable = false, updatable = false)
    @BatchSize(size = 200) // a page of decisions is two queries, not one for each
    @OptimisticLock(excluded = true) // a condition that is met makes no other decision
    private List<ConditionClosure> closures = new ArrayList<>();

    private boolean valid;
    private LocalDate decidedOn;

    @Embedded
    private @Nullable Rectification rectification;

    protected Decision() {}

    Decision(Origin origin, Meeting meeting, DecisionContent content) {
        super(origin);
        this.initiativeId = meeting.scopeId();
        this.content = content;
        this.conditionCount = content.conditions().size();
        this.valid = meeting.isQuorate();
        this.decidedOn = meeting.content().heldOn();
    }

    @Override
    public DecisionContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    UUID meetingId() {
        return content.meetingId();
    }

    /** The conditions in their order, each with whether it is met. */
    List<ConditionView> conditionStates() {
        var conditions = content.conditions();
        return IntStream.rangeClosed(1, conditions.size())
                .mapToObj(number -> ConditionView.of(
                        number, conditions.get(number - 1), closure(number).orElse(null)))
                .toList();
    }

    /** Numbers of the conditions that are not met. */
    List<Integer> openConditions() {
        return IntStream.rangeClosed(1, content.conditions().size())
                .filter(number -> closure(number).isEmpty())
                .boxed()
                .toList();
    }

    /** How the condition was closed; empty while it is open. */
    Optional<ConditionClosure> closure(int number) {
        return closures.stream().filter(closure -> closure.number() == number).findFirst();
    }

    void show(ConditionClosure closure) {
        closures.add(closure);
    }

    boolean isValid() {
        return valid;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    @Override
    public @Nullable Rectification rectification() {
        return rectification;
    }

    @Override
    public void rectify(Rectification how) {
        rectification = how;
    }
}
