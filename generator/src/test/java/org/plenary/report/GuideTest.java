package org.plenary.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.problem.Code;

class GuideTest {

    private static final String GUIDE = """
            = Editing

            === time

            Not this one.

            == What each code means

            === moved

            A session moved. It says
            not where.

            .Wrong: content/en/sessions/opening.adoc
            [source,asciidoc]
            ....
            = Opening

            === A heading, not a code
            ....

            More.

            === time

            It ends before it starts.

            == After it

            === template

            Not this one either.
            """;

    private final Guide guide = Guide.of(GUIDE);

    @Test
    void findsTheSectionOfACodeWithItsExamples() {
        Guide.Explanation moved = guide.explain(Code.MOVED);
        assertThat(moved.sentence()).isEqualTo("A session moved.");
        assertThat(moved.paragraph()).isEqualTo("A session moved. It says not where.");
        assertThat(moved.text()).contains("=== A heading, not a code").endsWith("More.");
        assertThat(guide.explain(Code.TIME).text()).isEqualTo("It ends before it starts.");
    }

    @Test
    void writesExamplesInMarkdown() {
        assertThat(guide.explain(Code.MOVED).markdown()).isEqualTo("""
                A session moved. It says
                not where.

                **Wrong: content/en/sessions/opening.adoc**

                ````
                = Opening

                === A heading, not a code
                ````

                More.""");
    }

    @Test
    void fallsBackOnTheCode() {
        assertThat(guide.explain(Code.TEMPLATE).text()).isEqualTo("template");
    }
}
