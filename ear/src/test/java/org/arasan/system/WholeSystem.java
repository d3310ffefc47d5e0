package org.arasan.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the assembled application on its real server and a real, empty database; both start once for all such tests. A test asks for
 * a {@link House} as a parameter and leaves nothing behind that could trouble another: names and numbers of its own, no emptying of tables.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({HouseExtension.class, ArquillianExtension.class})
public @interface WholeSystem {
}
