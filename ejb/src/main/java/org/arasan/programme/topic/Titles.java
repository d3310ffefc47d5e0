package org.arasan.programme.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.Length;

/** A title in those of the five languages into which somebody has translated it. */
@Embeddable
public class Titles {

    @Column(name = "title_kk")
    private String kazakh;
    @Column(name = "title_ru")
    private String russian;
    @Column(name = "title_ky")
    private String kyrgyz;
    @Column(name = "title_uz")
    private String uzbek;
    @Column(name = "title_en")
    private String english;

    protected Titles() {
    }

    /** Languages without a title, or with an empty one, count as not translated. Refuses a title that is too long, at {@code titles}. */
    public Titles(Map<Language, String> titles) {
        kazakh = title(titles, Language.KK);
        russian = title(titles, Language.RU);
        kyrgyz = title(titles, Language.KY);
        uzbek = title(titles, Language.UZ);
        english = title(titles, Language.EN);
    }

    private static String title(Map<Language, String> titles, Language language) {
        String title = titles.get(language);
        return title == null || title.isBlank() ? null : Length.within(Length.NAME, title.strip(), "titles");
    }

    public Optional<String> in(Language language) {
        return Optional.ofNullable(switch (language) {
            case KK -> kazakh;
            case RU -> russian;
            case KY -> kyrgyz;
            case UZ -> uzbek;
            case EN -> english;
        });
    }

    /** Those that are there, by language. */
    public Map<Language, String> all() {
        Map<Language, String> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            in(language).ifPresent(title -> all.put(language, title));
        }
        return all;
    }

    /** The same of what a row holds, which is {@code null} where nothing is translated. */
    public static Map<Language, String> all(Titles titles) {
        return titles == null ? Map.of() : titles.all();
    }
}
