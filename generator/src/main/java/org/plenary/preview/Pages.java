package org.plenary.preview;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.problem.Code;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.problem.Severity;
import org.plenary.site.View;

/** The pages of the newest state, each rendered once, when somebody asks for it, and the last sound one where it can't be. Safe for many threads. */
final class Pages {

    /** How many pages are kept for the time when their template is wrong. */
    private static final int SOUND = 64;

    /**
     * A page as it would be baked.
     *
     * @param html empty when it never could be rendered
     * @param errors why it can't be rendered now
     */
    record Page(Optional<byte[]> html, List<Problem> errors) {}

    private record Rendered(Shown shown, Map<String, Page> byFile) {}

    private final PageTheme theme;
    private final Map<String, byte[]> sound = new LinkedHashMap<>(SOUND, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > SOUND;
        }
    };
    private volatile Optional<Rendered> newest = Optional.empty();

    Pages(PageTheme theme) {
        this.theme = theme;
    }

    /** The page in a file; empty when there is none. */
    Optional<Page> page(Shown shown, String file) {
        return shown.page(file).map(view -> rendered(shown).computeIfAbsent(file, name -> render(shown, view)));
    }

    private Map<String, Page> rendered(Shown shown) {
        Optional<Rendered> now = newest;
        if (now.isPresent() && now.get().shown() == shown) {
            return now.get().byFile();
        }
        Map<String, Page> fresh = new ConcurrentHashMap<>();
        newest = Optional.of(new Rendered(shown, fresh));
        return fresh;
    }

    private Page render(Shown shown, View view) {
        Problems problems = new Problems();
        Optional<byte[]> html = Optional.empty();
        try {
            html = theme.render(shown.site(), view, problems);
        } catch (IOException e) {
            problems.add(
                    shown.templates().place("pages/" + view.template() + ".ftlh", 0),
                    Code.MISSING_FILE,
                    "this template can't be read: " + e.getMessage(),
                    "see that it is there, and that everybody may read it");
        }
        return keepSound(view.address().file(), html, errors(problems));
    }

    private static List<Problem> errors(Problems problems) {
        return problems.list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private Page keepSound(String file, Optional<byte[]> html, List<Problem> errors) {
        synchronized (sound) {
            html.ifPresent(bytes -> sound.put(file, bytes));
            return new Page(html.or(() -> Optional.ofNullable(sound.get(file))), errors);
        }
    }
}
