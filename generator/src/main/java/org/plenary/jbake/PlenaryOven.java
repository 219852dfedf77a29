package org.plenary.jbake;

import java.util.ServiceLoader;
import org.jbake.app.ContentStore;
import org.jbake.app.JBakeException;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.launcher.SystemExit;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.jspecify.annotations.NullUnmarked;

/**
 * JBake's oven without its database (ADR 15). It asks every rendering tool, as JBake's own does; of ours the others have nothing left to do.
 *
 * <pre>{@code
 * new PlenaryOven(configuration).bake();
 * }</pre>
 */
@NullUnmarked
public final class PlenaryOven extends Oven {

    /**
     * @param configuration says where the site is and where it goes
     * @throws JBakeException when the site has no {@code content} or no templates
     */
    public PlenaryOven(JBakeConfiguration configuration) {
        super(utensils(configuration));
    }

    private static Utensils utensils(JBakeConfiguration configuration) {
        if (configuration instanceof DefaultJBakeConfiguration own && "plenary".equals(own.get("site.theme"))) {
            satisfy(own);
        }
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(new EmptyContentStore());
        return utensils;
    }

    /** JBake wants to see folders of a theme, even when all of it comes with Plenary. */
    private static void satisfy(DefaultJBakeConfiguration configuration) {
        if (!configuration.getTemplateFolder().exists()) {
            configuration.setTemplateFolder(configuration.getSourceFolder());
        }
        if (!configuration.getAssetFolder().exists()) {
            configuration.setAssetFolder(configuration.getSourceFolder());
        }
    }

    // JBake's own begins with the schema of its database, which can't be overridden; then it crawls and copies what
    // isn't there.
    @Override
    public void bake() {
        JBakeConfiguration configuration = getUtensils().getConfiguration();
        ContentStore store = getUtensils().getContentStore();
        // It makes the template engines, and ours takes over: after the oven has seen that the folders are there.
        Renderer renderer = new Renderer(store, configuration);
        getUtensils().setRenderer(renderer);
        for (RenderingTool tool : ServiceLoader.load(RenderingTool.class)) {
            try {
                tool.render(renderer, store, configuration);
            } catch (RenderingException e) {
                throw new JBakeException(SystemExit.ERROR, e.getMessage(), e);
            }
        }
    }
}
