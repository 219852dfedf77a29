package org.plenary.jbake;

import com.orientechnologies.orient.core.config.OGlobalConfiguration;
import java.io.File;
import java.io.Writer;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.NullUnmarked;

/**
 * JBake makes its template engines before it crawls, which is our first chance to speak: from here on JBake's own crawling, copying and
 * rendering find nothing to do, and {@link PlenaryRenderingTool} does the work (ADR 1).
 */
@NullUnmarked
public final class PlenaryTemplateEngine extends AbstractTemplateEngine {

    private static final List<String> OWN_PAGES =
            List.of("index", "feed", "archive", "tags", "tagsindex", "sitemap", "error404");

    // Kept so that the level set on it isn't collected with it.
    private static final Logger DATABASE_LOG = Logger.getLogger("com.orientechnologies");

    public PlenaryTemplateEngine(JBakeConfiguration config, ContentStore db) {
        super(config, db);
        if (!(db instanceof EmptyContentStore)) {
            prepareDatabase();
        }
        takeOver((DefaultJBakeConfiguration) config);
    }

    private static void prepareDatabase() {
        DATABASE_LOG.setLevel(Level.OFF);
        // Nobody can log in to a database in memory, so its passwords need not cost seconds.
        OGlobalConfiguration.SECURITY_USER_PASSWORD_SALT_ITERATIONS.setValue(1);
    }

    private static void takeOver(DefaultJBakeConfiguration config) {
        File nothing = new File(config.getDestinationFolder(), ".nothing-for-jbake");
        config.setContentFolder(nothing);
        config.setAssetFolder(nothing);
        config.setDataFolder(nothing);
        OWN_PAGES.forEach(page -> config.setProperty("render." + page, false));
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        throw new RenderingException(
                "JBake was to render '" + templateName + "', but Plenary renders every page itself");
    }
}
