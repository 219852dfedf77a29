package org.plenary.baked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link BakedSite} of this build, read once. */
public final class SiteUnderTest implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SiteUnderTest.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BakedSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(BakedSite.class, type -> read(), BakedSite.class));
    }

    private static BakedSite read() {
        try {
            return BakedSite.ofThisBuild();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
