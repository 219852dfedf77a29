package org.plenary.jbake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.Bake;
import org.plenary.assets.AssetNames;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.publish.Output;
import org.plenary.site.Site;
import org.plenary.site.View;
import org.plenary.theme.ThemeFolder;

/**
 * Renders pages with the FreeMarker templates of a site: {@code templates/pages/[template].ftlh}. Everything is escaped, always; no class
 * can be reached from a template but the site's own records.
 */
public final class FreemarkerTheme implements Bake.Theme {

    private static final byte[] NOTHING = {};

    /** Templates are loaded when the first page wants them: one that is kept wants none. */
    @Override
    public List<Output> pages(Site site, List<View> views, AssetNames assets, Problems problems) throws IOException {
        ThemeFolder templates = site.settings().templates();
        Configuration configuration = configuration(templates);
        Map<String, Optional<Template>> loaded = new ConcurrentHashMap<>();
        return views.stream()
                .map(view -> Output.planned(view.address().file(), view, () -> {
                    Optional<Template> template = loaded.computeIfAbsent(
                            view.template(), name -> load(templates, configuration, name, problems));
                    return template.isPresent() ? render(template.get(), site, view, assets, problems) : NOTHING;
                }))
                .toList();
    }

    private static Optional<Template> load(
            ThemeFolder templates, Configuration configuration, String name, Problems problems) {
        try {
            return template(templates, configuration, name, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Class<?>> libraries() {
        return List.of(Configuration.class);
    }

    /** The template of a kind of page; empty, with a problem, when it can't be used. */
    static Optional<Template> template(
            ThemeFolder templates, Configuration configuration, String name, Problems problems) throws IOException {
        try {
            return Optional.of(configuration.getTemplate("pages/" + name + ".ftlh"));
        } catch (ParseException e) {
            report(templates, e, problems);
        } catch (TemplateNotFoundException e) {
            problems.add(
                    templates.place(e.getTemplateName(), 0),
                    Code.MISSING_FILE,
                    "this template is missing",
                    "the theme has one for every kind of page");
        }
        return Optional.empty();
    }

    /** A page; what is wrong with its template is a problem, and then the page is worth nothing. */
    static byte[] render(Template template, Site site, View view, AssetNames assets, Problems problems)
            throws IOException {
        ThemeFolder templates = site.settings().templates();
        StringWriter html = new StringWriter(16_384);
        try {
            template.process(new Functions(site, view, assets, problems).root(), html);
        } catch (TemplateException e) {
            Optional<ParseException> cause = parseError(e);
            if (cause.isPresent()) {
                report(templates, cause.get(), problems);
            } else {
                String message = e.getMessageWithoutStackTop();
                report(templates, e.getTemplateSourceName(), e.getLineNumber(), message, problems);
            }
        }
        return MailAddresses.veiled(html.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong with a template that the failing one imports. */
    private static Optional<ParseException> parseError(Throwable error) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException parse) {
                return Optional.of(parse);
            }
        }
        return Optional.empty();
    }

    private static void report(ThemeFolder templates, ParseException e, Problems problems) {
        report(templates, e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), problems);
    }

    /** FreeMarker's message goes on with where it happened and with tips of many lines; its beginning says what is wrong. */
    private static void report(ThemeFolder templates, String name, Integer line, String message, Problems problems) {
        String what = message.replaceFirst(
                        "(?s)(\\[in template|----|Was expecting one of|The name was interpreted by).*", "")
                .replaceAll("\\s+", " ")
                .strip();
        problems.add(
                templates.place(name, line == null ? 0 : line),
                Code.TEMPLATE,
                "FreeMarker says: " + what,
                "mend the template, or undo the last change to it");
    }

    static Configuration configuration(ThemeFolder templates) throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ThemeLoader(templates));
        configuration.setObjectWrapper(new SiteWrapper());
        // The ending .ftlh would choose a weaker escaping policy than the one below.
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        return configuration;
    }
}
