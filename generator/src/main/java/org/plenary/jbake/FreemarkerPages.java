package org.plenary.jbake;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import org.plenary.assets.AssetNames;
import org.plenary.preview.PageTheme;
import org.plenary.problem.Problems;
import org.plenary.site.Site;
import org.plenary.site.View;
import org.plenary.theme.ThemeFolder;

/** Renders one page at a time as {@link FreemarkerTheme} does, with templates that are parsed once. */
public final class FreemarkerPages implements PageTheme {

    private record Parsed(ThemeFolder templates, Configuration configuration) {}

    private Optional<Parsed> parsed = Optional.empty();

    @Override
    public Optional<byte[]> render(Site site, View view, Problems problems) throws IOException {
        ThemeFolder templates = site.settings().templates();
        Problems own = new Problems();
        Optional<Template> template =
                FreemarkerTheme.template(templates, configuration(templates), view.template(), own);
        Optional<byte[]> page = template.isEmpty()
                ? Optional.empty()
                : Optional.of(FreemarkerTheme.render(template.get(), site, view, AssetNames.PLAIN, own));
        problems.takeIn(own);
        return page.filter(sound -> !own.hasErrors());
    }

    private synchronized Configuration configuration(ThemeFolder templates) throws IOException {
        if (parsed.isEmpty() || !parsed.get().templates().equals(templates)) {
            Configuration made = FreemarkerTheme.configuration(templates);
            // When they change, whoever watches them says so.
            made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
            parsed = Optional.of(new Parsed(templates, made));
        }
        return parsed.get().configuration();
    }

    @Override
    public synchronized void forget(Collection<String> names) {
        for (String name : names) {
            try {
                if (parsed.isPresent()) {
                    parsed.get().configuration().removeTemplateFromCache(name);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
