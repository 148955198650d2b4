package dev.assay.server.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** What is there only where whoever runs the server gave a setting; an empty one is as good as none. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Conditional(IfNamed.Named.class)
public @interface IfNamed {

    /** The setting, like {@code assay.mail.server}, which is given as {@code ASSAY_MAIL_SERVER}. */
    String value();

    /** Looks whether it was given. */
    final class Named implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String setting = metadata.getAnnotations().get(IfNamed.class).getString("value");
            return !context.getEnvironment().getProperty(setting, "").isBlank();
        }
    }
}
