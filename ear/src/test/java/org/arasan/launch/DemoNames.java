package org.arasan.launch;

import java.util.List;

/** Common names of those who listen in one language; a family name is a man's and takes an "а" ("a") for a woman. */
enum DemoNames {

    KK("қаз", List.of("Алтынбаев", "Сейітов", "Шәріпов", "Баймағамбетов", "Құдайбергенов", "Тәжібаев", "Смағұлов", "Айтбаев", "Молдағұлов",
            "Көшербаев", "Досмағамбетов", "Әлімжанов", "Ысқақов", "Қабдолов", "Тілеубергенов", "Кенжебеков"),
            List.of("Дархан", "Ерболат", "Жандос", "Қуаныш", "Мейрам", "Нұрсұлтан", "Оразбек", "Сырым", "Темірлан", "Ұлан", "Азамат", "Бауыржан"),
            List.of("Айнұр", "Ботагөз", "Гүлмира", "Дана", "Жанар", "Камила", "Лаура", "Мөлдір", "Роза", "Сандуғаш", "Толқын", "Әлия"),
            List.of("Амангелді", "Берік", "Ғабит", "Думан", "Ермек", "Жеңіс", "Кәрім"), "ұлы", "қызы"),
    RU("рус", List.of("Васильев", "Павлов", "Фёдоров", "Никитин", "Захаров", "Борисов", "Королёв", "Герасимов", "Титов", "Гусев", "Беляев", "Комаров"),
            List.of("Алексей", "Павел", "Виктор", "Михаил", "Роман", "Олег", "Евгений", "Антон", "Константин"),
            List.of("Ирина", "Светлана", "Людмила", "Оксана", "Вера", "Галина", "Юлия", "Анна", "Марина"),
            List.of("Михайлов", "Викторов", "Андреев", "Олегов", "Владимиров"), "ич", "на"),
    UZ("узб", List.of("Qodirov", "Ismoilov", "Nazarov", "Saidov", "Xolmatov", "Toʻxtayev", "Ergashev", "Mirzayev", "Umarov", "Joʻrayev"),
            List.of("Bobur", "Jasur", "Sherzod", "Ulugʻbek", "Otabek", "Farrux", "Anvar", "Sardor"),
            List.of("Dilnoza", "Gulnora", "Nilufar", "Shahnoza", "Zulfiya", "Feruza", "Maftuna"),
            List.of("Akmal", "Baxtiyor", "Rustam", "Shuhrat", "Davron"), " oʻgʻli", " qizi");

    /** The language as offices write it into a list. */
    final String word;
    private final List<String> families;
    private final List<String> men;
    private final List<String> women;
    private final List<String> fathers;
    private final String son;
    private final String daughter;

    DemoNames(String word, List<String> families, List<String> men, List<String> women, List<String> fathers, String son, String daughter) {
        this.word = word;
        this.families = families;
        this.men = men;
        this.women = women;
        this.fathers = fathers;
        this.son = son;
        this.daughter = daughter;
    }

    /** Family name, given name and patronymic of the person at that place; the same place has the same name. */
    String[] of(int place, boolean man) {
        String family = at(families, place) + (man ? "" : this == UZ ? "a" : "а");
        return new String[] {family, at(man ? men : women, place * 5 + place / families.size()), at(fathers, place * 3 + place / 7) + (man ? son : daughter)};
    }

    private static String at(List<String> words, int place) {
        return words.get(place % words.size());
    }
}
