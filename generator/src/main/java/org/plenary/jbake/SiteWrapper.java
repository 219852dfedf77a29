package org.plenary.jbake;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.content.Values;

/**
 * How templates see the site: methods of its own classes and nothing of any other; an {@code Optional} is its value or missing; a constant
 * is its key, such as {@code side-event}.
 */
final class SiteWrapper extends DefaultObjectWrapper {

    private static final String OWN = "org.plenary.";

    SiteWrapper() {
        super(settings(), true);
    }

    private static DefaultObjectWrapperConfigurationImpl settings() {
        DefaultObjectWrapperConfigurationImpl settings = new DefaultObjectWrapperConfigurationImpl();
        settings.setMemberAccessPolicy(new OwnMembers());
        return settings;
    }

    private static final class DefaultObjectWrapperConfigurationImpl
            extends freemarker.template.DefaultObjectWrapperConfiguration {
        DefaultObjectWrapperConfigurationImpl() {
            super(Configuration.VERSION_2_3_34);
        }
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        return value instanceof Enum<?> constant ? new SimpleScalar(Values.key(constant)) : super.wrap(value);
    }

    private static final class OwnMembers implements MemberAccessPolicy {
        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return method.getDeclaringClass().getName().startsWith(OWN);
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return true;
        }
    }
}
