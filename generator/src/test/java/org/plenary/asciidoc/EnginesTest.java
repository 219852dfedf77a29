package org.plenary.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class EnginesTest {

    private final Engines engines = new Engines(1);

    @AfterEach
    void close() {
        engines.close();
    }

    @Test
    void givesTheSameEngineToTheNext() {
        Engine engine = engines.take();
        CompletableFuture<Engine> next = CompletableFuture.supplyAsync(engines::take);
        assertThat(next).isNotDone();
        engines.giveBack(engine);
        assertThat(next.join()).isSameAs(engine);
        engines.giveBack(engine);
    }

    @Test
    void givesAnotherEngineToWhoWaitsForOneThatIsAbandoned() {
        Engine engine = engines.take();
        CompletableFuture<Engine> next = CompletableFuture.supplyAsync(engines::take);
        engines.abandon(engine);
        assertThat(next.join()).isNotSameAs(engine);
        engines.giveBack(next.join());
    }

    @Test
    void startsWhatIsWorthwhileBeforeAnybodyTakesIt() {
        try (Engines many = new Engines(2)) {
            many.expect(500);
            Engine one = many.take();
            Engine other = many.take();
            assertThat(one).isNotSameAs(other);
            many.giveBack(one);
            many.giveBack(other);
            many.expect(5_000);
            assertThat(List.of(many.take(), many.take())).containsExactlyInAnyOrder(one, other);
            many.giveBack(one);
            many.giveBack(other);
        }
    }
}
