package org.plenary.site;

import org.plenary.content.Attribute;
import org.plenary.content.Common;
import org.plenary.content.Document;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.settings.Settings;

/** Checks that what readers see of a header just as it stands there is words: no fact, and no sign of AsciiDoc or HTML. */
final class WordChecks {

    private final NotWords notWords;
    private final Problems problems;

    private WordChecks(NotWords notWords, Problems problems) {
        this.notWords = notWords;
        this.problems = problems;
    }

    static void run(Settings settings, Works works, Problems problems) {
        WordChecks checks = new WordChecks(new NotWords(settings, works), problems);
        works.all().stream().flatMap(work -> work.texts().values().stream()).forEach(checks::check);
    }

    private void check(Document text) {
        check(text, "title", text.fields().titleLine(), text.title());
        for (Attribute<?> attribute : Schema.of(text.source().type())) {
            if (attribute.sort() == Attribute.Sort.WORD && !attribute.equals(Common.SLUG)) {
                text.fields()
                        .get(attribute)
                        .ifPresent(words ->
                                check(text, attribute.name(), text.fields().line(attribute), words.toString()));
            }
        }
    }

    private void check(Document text, String name, int line, String words) {
        String plain = Markup.remove(words);
        if (!plain.equals(words)) {
            problems.add(
                    text.source().line(line),
                    Code.VISIBLE_MARKUP,
                    "'" + name + "' has signs that readers see as they stand here",
                    plain.isEmpty() ? "write words" : "write it plain: " + plain);
        }
        notWords.in(text.source().type(), name, words)
                .ifPresent(fact -> problems.add(
                        text.source().line(line),
                        Code.NOT_WORDS,
                        "'" + name + "' is " + fact.what() + ", and readers see it as it stands here",
                        fact.hint()));
    }
}
