package org.plenary.jbake;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.assets.AssetNames;
import org.plenary.entry.Address;
import org.plenary.entry.Listed;
import org.plenary.export.Exports;
import org.plenary.export.manifest.Manifests;
import org.plenary.export.structured.StructuredData;
import org.plenary.hosting.Policy;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.site.BodyLinks;
import org.plenary.site.Feedback;
import org.plenary.site.Site;
import org.plenary.site.View;

/**
 * What a template can use besides the site's own data:
 *
 * <pre>
 * ${t("session.count", {"count": 3})}   a message in the page's language
 * ${url(session)}                       the link to a document or an address
 * ${url(page, "feed.xml")}              the link to a file beside its page
 * ${absolute(session)}                  its address with the host before it
 * ${asset("css/site.css")}              the link to a file of assets/
 * ${policy()}                            what the page may do, for its meta element; policy("embed") within a page of another site
 * ${manifest()}                          the link to what browsers have to know to put the site among a device's programs
 * ${media(picture.name)}                the link to a file of content/media/
 * ${body(session)}                      the text of a document
 * lazy(picture.largest.width)           whether a picture of this width may come late; ask once for each picture, in the order of the page
 * ${structured()}                       what search engines are told of the page, for a script of type application/ld+json; or nothing
 * edit(title)                           where the page with this title can be edited, if anywhere
 * report(title)                         where a mistake on it can be reported, if anywhere
 * exports()                             what stands beside the page for programs; exports(address) beside another
 * </pre>
 */
final class Functions {

    /** From this width on, in pixels, a picture is large. */
    private static final int LARGE = 480;

    private final Site site;
    private final View view;
    private final AssetNames assets;
    private final Problems problems;
    private final Map<String, String> bodies = new HashMap<>();
    private boolean largeShown;

    Functions(Site site, View view, AssetNames assets, Problems problems) {
        this.site = site;
        this.view = view;
        this.assets = assets;
        this.problems = problems;
    }

    Map<String, Object> root() {
        Map<String, Object> root = new HashMap<>();
        root.put("site", site);
        root.put("edition", view.edition());
        root.put("dates", view.edition().dates());
        root.put("view", view);
        view.subject().ifPresent(subject -> root.put("subject", subject));
        view.topic().ifPresent(topic -> root.put("topic", topic));
        root.put("t", (TemplateMethodModelEx) this::message);
        root.put("url", (TemplateMethodModelEx) arguments -> link(address(arguments)));
        root.put("absolute", (TemplateMethodModelEx) arguments -> site.absolute(address(arguments)));
        root.put("asset", (TemplateMethodModelEx) arguments -> link(new Address(assets.of(text(arguments.get(0))))));
        root.put("policy", (TemplateMethodModelEx) Functions::policy);
        root.put("manifest", (TemplateMethodModelEx) arguments -> link(Manifests.at(view.edition())));
        root.put("media", (TemplateMethodModelEx) arguments -> link(BodyLinks.media(text(arguments.get(0)))));
        root.put("lazy", (TemplateMethodModelEx) arguments ->
                isLazy(((TemplateNumberModel) arguments.get(0)).getAsNumber().intValue()));
        root.put("body", (TemplateMethodModelEx) this::body);
        root.put("structured", (TemplateMethodModelEx) arguments -> structured());
        root.put("edit", (TemplateMethodModelEx) arguments -> Feedback.edit(site, view, text(arguments.get(0))));
        root.put("report", (TemplateMethodModelEx) arguments -> Feedback.report(site, view, text(arguments.get(0))));
        root.put("exports", (TemplateMethodModelEx) this::exports);
        return root;
    }

    private Object message(List<?> arguments) throws TemplateModelException {
        String key = text(arguments.get(0));
        Map<String, Object> values = arguments.size() > 1 ? values(arguments.get(1)) : Map.of();
        return view.edition().messages().find(key, values).orElseGet(() -> {
            String template =
                    Environment.getCurrentEnvironment().getCurrentTemplate().getName();
            problems.add(
                    site.settings().templates().place(template, 0),
                    Code.MISSING_MESSAGE,
                    "there is no message '" + key + "'",
                    "add a line " + key + "=... to every bundle in templates/i18n/");
            return "";
        });
    }

    private Object body(List<?> arguments) throws TemplateModelException {
        Listed listed = (Listed) unwrap(arguments.get(0));
        String html = bodies.computeIfAbsent(
                listed.entry().source().name(),
                name -> BodyLinks.resolve(
                        listed.entry().words().body(), view.edition(), site, this::link, this::isLazy));
        return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    }

    /** Whether a picture may come when the reader comes to it: all may, but for the first large one, which readers wait for. */
    private boolean isLazy(int width) {
        boolean waitedFor = !largeShown && width >= LARGE;
        largeShown |= waitedFor;
        return !waitedFor;
    }

    private Object structured() throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(
                StructuredData.of(site, view).orElse(""));
    }

    private Object exports(List<?> arguments) throws TemplateModelException {
        Address page = arguments.isEmpty() ? view.address() : address(arguments);
        return Exports.beside(page, view.edition());
    }

    private static Object policy(List<?> arguments) throws TemplateModelException {
        boolean embed = !arguments.isEmpty() && text(arguments.get(0)).equals("embed");
        return HTMLOutputFormat.INSTANCE.fromMarkup(embed ? Policy.EMBED : Policy.PAGE);
    }

    /** Relative, so that the site works wherever it stands; but a page that answers for any address can't know where it is. */
    private String link(Address target) {
        return view.isShownAnywhere() ? site.settings().basePath() + target.path() : target.from(view.address());
    }

    private static Address address(List<?> arguments) throws TemplateModelException {
        Object target = unwrap(arguments.get(0));
        Address address = target instanceof Listed listed ? listed.address() : (Address) target;
        return arguments.size() > 1 ? address.file(text(arguments.get(1))) : address;
    }

    private static Map<String, Object> values(Object argument) throws TemplateModelException {
        TemplateHashModelEx hash = (TemplateHashModelEx) argument;
        Map<String, Object> values = new HashMap<>();
        for (TemplateModelIterator keys = hash.keys().iterator(); keys.hasNext(); ) {
            String key = text(keys.next());
            TemplateModel value = hash.get(key);
            values.put(key, value instanceof TemplateNumberModel number ? number.getAsNumber() : text(value));
        }
        return values;
    }

    private static Object unwrap(Object model) throws TemplateModelException {
        if (model instanceof WrapperTemplateModel wrapper) {
            return wrapper.getWrappedObject();
        }
        throw new TemplateModelException("this function takes a document or an address");
    }

    private static String text(Object model) throws TemplateModelException {
        if (model instanceof TemplateScalarModel scalar) {
            return String.valueOf(scalar.getAsString());
        }
        throw new TemplateModelException("this function takes text");
    }
}
