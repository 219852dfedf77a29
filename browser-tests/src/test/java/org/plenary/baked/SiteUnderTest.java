package org.plenary.baked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link BakedSite}s of this build, each read once: the site, or what {@link Showcase} marks. */
public final class SiteUnderTest implements ParameterResolver {

    private static final String SITE = "site";
    private static final String SHOWCASE = "showcase";
    private static final Namespace NAMESPACE = Namespace.create(SiteUnderTest.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BakedSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String name = parameter.isAnnotated(Showcase.class) ? SHOWCASE : SITE;
        return Objects.requireNonNull(
                context.getRoot().getStore(NAMESPACE).computeIfAbsent(name, SiteUnderTest::read, BakedSite.class));
    }

    private static BakedSite read(String name) {
        try {
            return BakedSite.ofThisBuild(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
