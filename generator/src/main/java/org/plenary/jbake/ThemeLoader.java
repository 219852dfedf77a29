package org.plenary.jbake;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plenary.theme.ThemeFolder;

/** Where FreeMarker finds the templates of a theme. */
final class ThemeLoader implements TemplateLoader {

    private final ThemeFolder templates;

    /** @throws NoSuchFileException when there is no such folder */
    ThemeLoader(ThemeFolder templates) throws NoSuchFileException {
        if (!templates.exists()) {
            throw new NoSuchFileException(templates.own().toString());
        }
        this.templates = templates;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return templates.find(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        try {
            return Files.getLastModifiedTime((Path) source).toMillis();
        } catch (IOException e) {
            return -1; // as unknown, says FreeMarker
        }
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return new InputStreamReader(Files.newInputStream((Path) source), Charset.forName(encoding));
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
