package org.mobiletoolkit.stakeholder.toolbox.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;

class WorkRulesTest {

    private static final Set<String> COLLECTIONS = Set.of("/documents", "/gate-reviews");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/documents",
                "/documents/019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b/versions/2",
                "/documents?initiativeId=019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b&type=VISION",
                "/gate-reviews/x"
            })
    void aLinkIsAPathOfTheSuite(String path) {
        assertThat(SuitePathRule.isPath(path, COLLECTIONS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents",
                "//documents",
                "/unknown",
                "/Documents",
                "/documents/",
                "/documents//x",
                "/documents/..",
                "/documents/../users",
                "/documents/.hidden",
                "/documents?a=1#b",
                "/documents?a=<script>",
                "/documents/x y",
                "/documents\n",
                "/documents/%2e%2e",
                "https://elsewhere.example/documents",
                "//elsewhere.example/documents",
                "javascript:alert(1)",
                "/documents@elsewhere.example",
                "\\documents"
            })
    void anythingElseIsNot(String text) {
        assertThat(SuitePathRule.isPath(text, COLLECTIONS)).isFalse();
    }

    @Test
    void namesEachLinkThatIsWrongOrTwice() {
        assertThatThrownBy(() -> SuitePathRule.check(
                        List.of("/documents", "x", "/documents", "/gate-reviews"), COLLECTIONS, "/links"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().errors())
                                .extracting(FieldError::pointer, FieldError::code)
                                .containsExactly(tuple("/links/1", "not-a-path"), tuple("/links/2", "twice")));
        SuitePathRule.check(List.of(), COLLECTIONS, "/links");
    }

    @ParameterizedTest
    @CsvSource({
        // status, gate 1 passed, held at gate 1 -> applies, because
        "DRAFT,false,false,false,READY_TO_PROGRESS",
        "ACTIVE,false,false,false,READY_TO_PROGRESS",
        "ON_HOLD,false,true,true,INITIATIVE_ON_HOLD",
        "ON_HOLD,true,false,true,INITIATIVE_ON_HOLD",
        "ON_HOLD,true,true,true,INITIATIVE_ON_HOLD",
        "ACTIVE,false,true,true,HELD_AT_GATE",
        "ACTIVE,true,true,false,READY_TO_PROGRESS",
        "ACTIVE,true,false,false,READY_TO_PROGRESS",
        "CLOSED_COMPLETE,true,true,false,READY_TO_PROGRESS",
    })
    void theTipForThoseWhoAreNotReadyAppliesToThem(
            InitiativeStatus status, boolean passed, boolean held, boolean applies, WorkTip.Reason because) {
        var situation = new TipRule.Situation(status, passed, held);

        assertThat(TipRule.decide("analyse.vision.tip.1", situation)).isEqualTo(new TipRule.Ruling(applies, because));
    }

    @Test
    void allOtherTipsAreGoodAdviceAtAnyTime() {
        for (var status : InitiativeStatus.values()) {
            assertThat(TipRule.decide("deploy.implement.tip.1", new TipRule.Situation(status, false, false)))
                    .isEqualTo(new TipRule.Ruling(true, WorkTip.Reason.ADVICE_OF_THE_STEP));
        }
    }

    @Test
    void theConditionalTipIsOneOfTheToolkit() {
        assertThat(new Toolkit().item(TipRule.NOT_READY)).isPresent();
    }

    @Test
    void progressIsWholeOnlyWhenAllIsSettled() {
        var none = WorkProgress.of(List.of(), List.of(), 0);
        assertThat(none.settledPct()).isZero();

        var nearly = WorkProgress.of(
                List.of(ProgressStatus.DONE, ProgressStatus.NOT_APPLICABLE, ProgressStatus.IN_PROGRESS),
                List.of(ReviewDecision.ADDRESSED, ReviewDecision.PLANNED, ReviewDecision.NOT_REVIEWED),
                4);
        assertThat(nearly).isEqualTo(new WorkProgress(3, 2, 1, 3, 1, 1, 4, 50));

        var all = WorkProgress.of(List.of(ProgressStatus.DONE), List.of(ReviewDecision.NOT_APPLICABLE), 0);
        assertThat(all.settledPct()).isEqualTo(100);

        // 199 of 200 is not yet everything
        var almost = WorkProgress.of(
                Stream.concat(
                                Stream.generate(() -> ProgressStatus.DONE).limit(199),
                                Stream.of(ProgressStatus.NOT_STARTED))
                        .toList(),
                List.of(),
                0);
        assertThat(almost.settledPct()).isEqualTo(99);
    }

    @Test
    void everyKindOfRecordThatTheToolkitNamesHasItsPlace() {
        var named = new Toolkit()
                .steps().stream()
                        .flatMap(step -> Stream.of(
                                        step.activities().stream().map(it -> it.implementedBy()),
                                        step.considerations().stream().map(it -> it.implementedBy()),
                                        step.nextSteps().stream().map(it -> it.implementedBy()))
                                .flatMap(lists -> lists))
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(new RecordLinks().records())).isEqualTo(named);
    }

    @Test
    void everyPlaceLiesInACollectionOfTheSuite() {
        var links = new RecordLinks();
        var id = UUID.fromString("019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b");

        var there = links.of(List.copyOf(links.records()), id).stream()
                .filter(link -> link.href() != null)
                .toList();

        assertThat(there).isNotEmpty().allSatisfy(link -> {
            assertThat(SuitePathRule.isPath(String.valueOf(link.href()), links.collections()))
                    .as(link.href())
                    .isTrue();
            assertThat(link.href()).doesNotContain("{");
        });
        assertThat(links.of(List.of("stakeholder.documents(VISION)"), id))
                .containsExactly(new WorkRecordLink(
                        "stakeholder.documents(VISION)",
                        "stakeholder",
                        "/documents?initiativeId=" + id + "&type=VISION"));
        assertThat(links.of(List.of("benefits.barriers"), id))
                .containsExactly(new WorkRecordLink("benefits.barriers", "benefits", null));
    }
}
