package org.arasan.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.arasan.system.WholeSystem;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the whole system through a real browser; it asks for a {@link Browsing} as a parameter. {@code -Dbrowser=none} leaves all of
 * them out.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeSystem
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {
}
