package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.content.Common;
import org.plenary.content.Sheet;
import org.plenary.content.Wording;
import org.plenary.problem.Problems;
import org.plenary.site.Schema;
import org.plenary.source.SourceFile;

/** Makes files of what nobody had here. */
final class NewSheet {

    private NewSheet() {}

    /** One in another language, made from the original as it is. */
    static Sheet translation(Draft draft, String name, Draft.Text text, Sheet original) {
        return of(draft, name, text, Map.of())
                .set(Common.TRANSLATED_FROM.name(), original.mark(Schema.of(draft.type())));
    }

    /** One with some facts. */
    static Sheet of(Draft draft, String name, Draft.Text text, Map<String, String> facts) {
        List<String> lines = new ArrayList<>(List.of("= " + text.parts().get(Wording.TITLE)));
        text.parts().forEach((part, words) -> {
            if (Drafting.isWord(part)) {
                lines.add(":" + part + ": " + words);
            }
        });
        facts.forEach((fact, value) -> lines.add(":" + fact + ": " + value));
        String body = text.parts().getOrDefault(Wording.TEXT, "");
        String whole = String.join("\n", lines) + "\n" + (body.isEmpty() ? "" : "\n" + body + "\n");
        Problems problems = new Problems();
        return Sheet.of(SourceFile.named(name).orElseThrow(), whole, problems)
                .orElseThrow(() -> new IllegalStateException("a new file has a fault: " + problems.text()));
    }
}
