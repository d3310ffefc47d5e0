package org.arasan.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnnealingTest {

    /** A row of numbers to be put in order: two that are out of order cost one. */
    private static final class Row implements Annealing.Landscape {
        private final int[] numbers = {7, 3, 9, 1, 8, 0, 6, 2, 5, 4};
        private int[] best;
        private int one;
        private int other;

        @Override
        public long draw(SplittableRandom random) {
            one = random.nextInt(numbers.length);
            other = random.nextInt(numbers.length);
            if (one == other) {
                return NONE;
            }
            long before = cost();
            take();
            long after = cost();
            take();
            return after - before;
        }

        @Override
        public void take() {
            int number = numbers[one];
            numbers[one] = numbers[other];
            numbers[other] = number;
        }

        @Override
        public long cost() {
            long cost = 0;
            for (int i = 0; i < numbers.length; i++) {
                for (int j = i + 1; j < numbers.length; j++) {
                    cost += numbers[i] > numbers[j] ? 1 : 0;
                }
            }
            return cost;
        }

        @Override
        public void keep() {
            best = numbers.clone();
        }
    }

    @Test
    void keepsTheCheapestPlanItHasSeen() {
        Row row = new Row();
        new Annealing(5, 0.05).run(row, Patience.ofMoves(20_000), 1);
        for (int i = 0; i < 10; i++) {
            assertEquals(i, row.best[i]);
        }
    }

    @Test
    void givesTheSameAnswerToTheSameQuestion() {
        Row one = new Row();
        Row other = new Row();
        new Annealing(5, 1).run(one, Patience.ofMoves(3_000), 42);
        new Annealing(5, 1).run(other, Patience.ofMoves(3_000), 42);
        assertEquals(java.util.Arrays.toString(one.numbers), java.util.Arrays.toString(other.numbers));
    }

    @Test
    void stopsWhenItIsToldTo() {
        AtomicInteger asked = new AtomicInteger();
        long moves = new Annealing(5, 1).run(new Row(), Patience.of(Duration.ofHours(1)).unless(() -> asked.incrementAndGet() > 3), 1);
        assertTrue(moves > 0 && moves < 10_000, () -> "looked at " + moves);
    }

    @Test
    void aPartCoolsFromWhereTheOneBeforeItEnded() {
        Patience second = Patience.ofMoves(100).part(0.5, 1);
        assertEquals(0.5, second.share(0));
        assertEquals(0.75, second.share(50));
        assertEquals(1, second.share(200));
    }

    @Test
    void partsTogetherTakeAsLongAsTheWhole() {
        List<Patience> parts = Patience.ofMoves(100_000).part(0.5, 1).parts(4);
        assertEquals(0.625, parts.get(1).share(0));
        assertEquals(0.75, parts.get(1).share(25_000));
        assertEquals(4, parts.size());
    }

    @Test
    void refusesToBecomeHotter() {
        assertThrows(IllegalArgumentException.class, () -> new Annealing(1, 2));
    }
}
