package org.arasan.system;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** The sixth kind, packed as {@code docs/plug-ins.md} tells: classes, beans.xml, and words in five languages. */
final class YogaJar {

    private YogaJar() {
    }

    static JavaArchive archive() {
        JavaArchive jar = ShrinkWrap.create(JavaArchive.class, "yoga.jar").addPackage("kz.example.yoga")
                .addAsManifestResource("yoga/META-INF/beans.xml", "beans.xml");
        for (String language : new String[] {"", "_kk", "_ru", "_ky", "_uz"}) {
            String words = "texts/yoga" + language + ".properties";
            jar.addAsResource("yoga/" + words, words);
        }
        return jar;
    }
}
