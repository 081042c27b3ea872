package org.mobiletoolkit.stakeholder.standing.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A published scheme by which digital maturity is scored (handbook 6.7). */
public enum MaturityScheme {
    /** Whole numbers 1 to 5 per domain, in the seven pillars of What Good Looks Like. */
    DMA_2023 {
        @Override
        Optional<Fault> faultOf(DomainScore score) {
            if (!knows(score.dimension())) {
                return Fault.at("dimension", "unknown-pillar", "one of the seven pillars");
            }
            if (score.answer() != null) {
                return Fault.at("answer", "not-of-this-scheme", "no answer: the answer scales belong to DMA_2015");
            }
            if (score.score() != null && (score.score() < 1 || score.score() > 5)) {
                return Fault.at("score", "out-of-range", "1 to 5, or null when the domain was not assessed");
            }
            return Optional.empty();
        }

        @Override
        boolean knows(String dimension) {
            return Arrays.stream(Pillar.values()).anyMatch(one -> one.name().equals(dimension));
        }

        @Override
        double floor() {
            return 1;
        }

        @Override
        double ceiling() {
            return 5;
        }
    },
    /** 0 to 100 on the agree scale, in bands of 20 per cent, or on the structure scale 0, 50, 100; sections are free. */
    DMA_2015 {
        private static final Set<Integer> POINTS = Set.of(0, 20, 25, 40, 50, 60, 75, 80, 100);

        @Override
        Optional<Fault> faultOf(DomainScore score) {
            if (score.score() != null && !POINTS.contains(score.score())) {
                return Fault.at("score", "out-of-range", "one of 0, 20, 25, 40, 50, 60, 75, 80, 100, or null");
            }
            if (score.answer() != null
                    && score.score() != null
                    && score.answer().points() != score.score()) {
                return Fault.at(
                        "score",
                        "contradicts-answer",
                        "%d, or left out".formatted(score.answer().points()));
            }
            return Optional.empty();
        }

        @Override
        boolean knows(String dimension) {
            return true;
        }

        @Override
        double floor() {
            return 0;
        }

        @Override
        double ceiling() {
            return 100;
        }
    };

    /** What is wrong with one score: which member, and what it must be. */
    record Fault(String member, String code, String mustBe) {

        static Optional<Fault> at(String member, String code, String mustBe) {
            return Optional.of(new Fault(member, code, mustBe));
        }
    }

    abstract Optional<Fault> faultOf(DomainScore score);

    /** The lowest possible score. */
    abstract double floor();

    /** Whether a dimension of this name can exist. */
    abstract boolean knows(String dimension);

    /** Whether a score aimed at is possible. */
    boolean reaches(BigDecimal target) {
        return target.doubleValue() >= floor() && target.doubleValue() <= ceiling();
    }

    /** The highest possible score. */
    abstract double ceiling();
}
