package org.arasan.launch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.arasan.member.Iin;

/** People who never were, as an office lists them for an intake: drawn from common names, the same ones at each run. */
public final class DemoPeople {

    private static final DateTimeFormatter IIN_DATE = DateTimeFormatter.ofPattern("yyMMdd");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> FAMILIES = List.of("Ахметов", "Оспанов", "Сәдуақасов", "Жақыпов", "Нұрланов", "Төлегенов", "Бейсенов",
            "Қалиев", "Әбдірахманов", "Сүлейменов", "Иванов", "Смирнов", "Соколов", "Морозов", "Волков", "Лебедев", "Юсупов", "Турсунов",
            "Қожахметов", "Байжанов", "Есенов", "Мырзахметов", "Рысқұлов", "Дүйсенов", "Хасанов");
    private static final List<String> MEN = List.of("Асқар", "Ержан", "Мұрат", "Болат", "Қанат", "Талғат", "Нұржан", "Самат", "Олжас",
            "Андрей", "Дмитрий", "Игорь", "Рустам", "Тимур", "Әділет", "Ғалым");
    private static final List<String> WOMEN = List.of("Айгерім", "Гүлнар", "Мадина", "Әсел", "Шолпан", "Жұлдыз", "Назгүл", "Перизат",
            "Ольга", "Елена", "Наталья", "Татьяна", "Зарина", "Малика", "Үміт", "Қарлығаш");
    private static final List<String> FATHERS = List.of("Бақыт", "Марат", "Серік", "Қайрат", "Нұрлан", "Ерлан", "Сәкен");
    private static final List<String> RUSSIAN_FATHERS = List.of("Иванов", "Петров", "Сергеев", "Николаев", "Александров");
    private static final List<String> UNIONS = List.of("Лесное хозяйство и животный мир", "Культура, спорт, туризм и информация",
            "Атомная промышленность", "Строительный комплекс и ЖКХ");
    private static final List<String> REGIONS = List.of("Астана", "Алматы", "Қарағанды", "Ақмола", "Түркістан", "Қызылорда",
            "Солтүстік Қазақстан");
    private static final List<String> POSITIONS = List.of("председатель первички", "член профкома", "профорг", "технический инспектор",
            "правовой инспектор", "бухгалтер профкома");
    private static final String HEAD = "ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Телефон;E-mail;Профсоюз;Регион;Должность;Язык;Путёвка;"
            + "Проживание с;Особые потребности\r\n";

    private final Random random;
    private final int series;
    private final String voucher;

    /** @param series tells one intake's people from another's: 0 to 8 */
    public DemoPeople(int series, int year) {
        this.random = new Random(series);
        this.series = series;
        this.voucher = "ЛУ-" + year + "-" + (series + 1);
    }

    private record Person(int place, boolean man, LocalDate born, String iin) {
    }

    /** The list as a file: so many people, among them couples, friends, and some who need a room of a certain kind. */
    public byte[] list(int count) {
        List<Person> people = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            people.add(person(place));
        }
        StringBuilder file = new StringBuilder("\uFEFF").append(HEAD);
        people.forEach(each -> file.append(row(each, people)));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same people as an office applies for them. */
    List<Map<String, Object>> persons(int number) {
        return new String(list(number), StandardCharsets.UTF_8).lines().skip(1).map(row -> row.split(";")).map(person -> Map.<String, Object>of(
                "iin", person[0], "family", person[1], "given", person[2], "patronymic", person[3], "phone", person[6],
                "language", person[11].equals("қаз") ? "KK" : "RU")).toList();
    }

    /** The login of the person at that place of the list. */
    public String voucher(int place) {
        return voucher + String.format("%04d", place);
    }

    /** The row of one of {@code count} people, for a list of a course that nobody stays at a house for. */
    String listener(int count, int place) {
        List<String> row = List.of(new String(list(count), StandardCharsets.UTF_8).lines().skip(place + 1L).findFirst().orElseThrow().split(";", -1));
        return String.join(";", row.subList(0, 12)) + "\r\n";
    }

    private Person person(int place) {
        // couples stand side by side at the head of the list, then friends of one sex, then everybody else
        boolean man = place < 8 ? place % 2 == 0 : place < 28 ? place / 2 % 2 == 0 : random.nextInt(100) < 44;
        LocalDate born = LocalDate.of(1965, 1, 1).plusDays(random.nextInt(365 * 33));
        return new Person(place, man, born, iin(5000 + series * 500 + place, man, born));
    }

    /** A sound number of somebody born in the last century, with that serial or one some thousands further. */
    static String iin(int from, boolean man, LocalDate born) {
        for (int serial = from;; serial += 1000) {
            String eleven = born.format(IIN_DATE) + (man ? 3 : 4) + String.format("%04d", serial % 10_000);
            for (char control = '0'; control <= '9'; control++) {
                if (Iin.flaw(eleven + control) == Iin.Flaw.SOUND) {
                    return eleven + control;
                }
            }
        }
    }

    private String row(Person person, List<Person> people) {
        String given = pick(person.man ? MEN : WOMEN);
        boolean kazakh = random.nextInt(100) < 56;
        String family = pick(FAMILIES) + (person.man ? "" : "а");
        String phone = String.format("+7 7%02d %03d %02d %02d", random.nextInt(10), random.nextInt(1000), random.nextInt(100), random.nextInt(100));
        String mail = random.nextInt(4) == 0 ? "" : "guest" + (series + 1) + String.format("%03d", person.place) + "@example.org";
        return String.join(";", person.iin, family, given, patronymic(person.man, kazakh), person.man ? "М" : "Ж", person.born.format(DATE),
                phone, mail, UNIONS.get(person.place % UNIONS.size()), pick(REGIONS), pick(POSITIONS), kazakh ? "қаз" : "рус",
                voucher(person.place), wish(person, people), need(person)) + "\r\n";
    }

    private String patronymic(boolean man, boolean kazakh) {
        return kazakh ? pick(FATHERS) + (man ? "ұлы" : "қызы") : pick(RUSSIAN_FATHERS) + (man ? "ич" : "на");
    }

    private static String wish(Person person, List<Person> people) {
        int other = person.place ^ 1;
        return person.place < 28 && other < people.size() ? people.get(other).iin : "";
    }

    private static String need(Person person) {
        return switch (person.place) {
            case 30, 41 -> "инвалидная коляска";
            case 33, 47, 58, 69, 80 -> "нижний этаж";
            default -> "";
        };
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
