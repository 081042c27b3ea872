package org.mobiletoolkit.device.estate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Recorded;

/** The mobile devices that exist when an initiative begins, counted by one person and confirmed by another. */
@Entity
@Noun(value = "estate-baseline", at = "/estate-baselines")
public class EstateBaseline extends Recorded<EstateContent> {

    private static final Comparator<EstateLine> READING_ORDER = Comparator.comparing(EstateLine::deviceClass)
            .thenComparing(EstateLine::operatingSystem)
            .thenComparing(EstateLine::ageBand);

    private UUID initiativeId;

    @Enumerated(EnumType.STRING)
    private EstateStatus status = EstateStatus.DRAFT;

    private LocalDate asOf;

    @Nullable
    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "estate_line", joinColumns = @JoinColumn(name = "baseline_id"))
    private Set<EstateLine> lines = new LinkedHashSet<>();

    private boolean noExistingEstate;

    @Nullable
    private String noExistingEstateReason;

    @Nullable
    private String declaredBy;

    @Nullable
    private Instant declaredAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> authors = new ArrayList<>();

    @Nullable
    private String confirmedBy;

    @Nullable
    private Instant confirmedAt;

    @Nullable
    private UUID supersededById;

    protected EstateBaseline() {}

    EstateBaseline(Origin origin, EstateContent content) {
        super(origin);
        initiativeId = content.initiativeId();
        write(content, origin.by(), origin.at());
    }

    /** Corrects the draft; a baseline that is no longer one is refused (409). */
    void correct(EstateContent content, String author, Instant at) {
        if (status != EstateStatus.DRAFT) {
            throw new Refusal(EstateProblem.ESTATE_BASELINE_FINAL, "Baseline %s is %s".formatted(id(), status));
        }
        write(content, author, at);
    }

    private void write(EstateContent content, String author, Instant at) {
        asOf = content.asOf();
        source = content.source();
        lines.retainAll(content.lines());
        lines.addAll(content.lines());
        if (!content.noExistingEstate()) {
            declaredBy = null;
            declaredAt = null;
        } else if (!content.declaresAs(content())) {
            declaredBy = author;
            declaredAt = at;
        }
        noExistingEstate = content.noExistingEstate();
        noExistingEstateReason = content.noExistingEstateReason();
        if (!authors.contains(author)) {
            // a new list: the old one is what Hibernate compares with
            authors = new ArrayList<>(authors);
            authors.add(author);
        }
    }

    /**
     * Finds nothing that stands against this person confirming it.
     *
     * @throws Refusal if it is no draft, says nothing, or the person had a hand in it (handbook 7.4: author and approver)
     */
    void requireConfirmableBy(String person) {
        EstateLifecycle.LIFECYCLE.next(status, EstateLifecycle.CONFIRM);
        if (isAuthoredBy(person)) {
            throw new Refusal(
                    CommonProblem.SEPARATION_OF_DUTIES, "A baseline is confirmed by someone who had no hand in it");
        }
        if (!content().saysSomething()) {
            throw new Refusal(
                            EstateProblem.ESTATE_BASELINE_EMPTY,
                            "Count at least one device, or declare that there is no existing estate")
                    .rule(EstateFact.CODE)
                    .offending(List.of(id()));
        }
    }

    /** Confirms the draft, or refuses as {@link #requireConfirmableBy} does. */
    Move<EstateStatus> confirm(String person, Instant at) {
        requireConfirmableBy(person);
        confirmedBy = person;
        confirmedAt = at;
        return to(Move.on(EstateLifecycle.LIFECYCLE, status, EstateLifecycle.CONFIRM));
    }

    /** Gives way to a later baseline of the same initiative. */
    Move<EstateStatus> supersede(EstateBaseline successor) {
        supersededById = successor.id();
        return to(Move.on(EstateLifecycle.LIFECYCLE, status, EstateLifecycle.SUPERSEDE));
    }

    Move<EstateStatus> begun() {
        return to(Move.beginning("create", status));
    }

    private Move<EstateStatus> to(Move<EstateStatus> move) {
        status = move.to();
        return move.telling(EstateTransitionDetail.of(this));
    }

    boolean isAuthoredBy(String person) {
        return authors.contains(person);
    }

    /** What it says now; the lines in a fixed order. */
    @Override
    public EstateContent content() {
        return new EstateContent(
                initiativeId,
                asOf,
                source,
                lines.stream().sorted(READING_ORDER).toList(),
                noExistingEstate,
                noExistingEstateReason);
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    public EstateStatus status() {
        return status;
    }

    public @Nullable String declaredBy() {
        return declaredBy;
    }

    public @Nullable Instant declaredAt() {
        return declaredAt;
    }

    public List<String> authors() {
        return List.copyOf(authors);
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable UUID supersededById() {
        return supersededById;
    }
}
