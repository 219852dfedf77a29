package org.plenary.jbake;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.plenary.Bake;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.publish.Output;
import org.plenary.site.Site;
import org.plenary.site.View;

/**
 * Renders pages with the FreeMarker templates of a site: {@code templates/pages/[template].ftlh}. Everything is escaped, always; no class
 * can be reached from a template but the site's own records.
 */
final class FreemarkerTheme implements Bake.Theme {

    @Override
    public List<Output> render(Path templates, Site site, List<View> views, Problems problems) throws IOException {
        Configuration configuration = configuration(templates);
        List<Output> outputs = new ArrayList<>();
        for (View view : views) {
            Functions functions = new Functions(site, view, problems);
            StringWriter html = new StringWriter(16_384);
            try {
                Template template = configuration.getTemplate("pages/" + view.template() + ".ftlh");
                template.process(functions.root(), html);
            } catch (ParseException e) {
                report(templates, e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), problems);
            } catch (TemplateException e) {
                String message = e.getMessageWithoutStackTop();
                report(templates, e.getTemplateSourceName(), e.getLineNumber(), message, problems);
            }
            outputs.add(new Output(view.address().file(), html.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return outputs;
    }

    private static void report(Path templates, String name, Integer line, String message, Problems problems) {
        String file = templates.getFileName() + "/" + name;
        String first = message.lines().findFirst().orElse("");
        problems.add(
                new Place(file, line == null ? 0 : line),
                Code.TEMPLATE,
                "this template can't be used: " + first,
                "whole message: " + message.replace('\n', ' ').strip());
    }

    private static Configuration configuration(Path templates) throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new FileTemplateLoader(templates.toFile()));
        configuration.setObjectWrapper(new SiteWrapper());
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

    /** The template that is running, for a problem in it. */
    static Place currentPlace(Path templates) {
        return Place.of(templates.getFileName() + "/"
                + Environment.getCurrentEnvironment().getCurrentTemplate().getName());
    }
}
