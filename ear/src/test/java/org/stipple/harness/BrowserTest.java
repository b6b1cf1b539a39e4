package org.stipple.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that stands outside the server and sees what a user sees. Arquillian looks for {@code
 * RunAsClient} on the class itself: put it beside this one.
 */
@ExtendWith({ArquillianExtension.class, Browser.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BrowserTest {}
