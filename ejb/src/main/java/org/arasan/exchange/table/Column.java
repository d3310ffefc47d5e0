package org.arasan.exchange.table;

import static org.arasan.exchange.table.SheetKind.CURRICULUM;
import static org.arasan.exchange.table.SheetKind.MEMBERS;
import static org.arasan.exchange.table.SheetKind.RESORT;
import static org.arasan.exchange.table.SheetKind.ROOMS;
import static org.arasan.exchange.table.SheetKind.TRAINERS;
import static org.arasan.exchange.table.SheetKind.TREATMENTS;
import static org.arasan.exchange.table.SheetKind.VENUES;
import static org.arasan.exchange.table.SheetKind.VOUCHERS;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.Spelling;
import org.arasan.member.Iin;

/**
 * A column of a sheet and the names offices give it, Russian first, then Kazakh and English. Names are compared without case, blanks,
 * punctuation and the letters that Kazakh alone has.
 */
public enum Column {
    PARAMETER(RESORT, true, "Параметр", "Параметр атауы", "Parameter", "Setting"),
    VALUE(RESORT, true, "Значение", "Мәні", "Value"),

    BUILDING(ROOMS, true, "Корпус", "Ғимарат", "Building"),
    FLOOR(ROOMS, true, "Этаж", "Қабат", "Floor"),
    ROOM(ROOMS, true, "Номер", "Бөлме", "Room", "Room number", "Бөлме нөмірі", "Номер комнаты"),
    CATEGORY(ROOMS, true, "Категория", "Санаты", "Category"),
    BEDS(ROOMS, true, "Мест", "Орын", "Beds", "Орын саны", "Число мест"),
    ACCESSIBLE(ROOMS, true, "Доступный", "Қолжетімді", "Accessible"),
    LIFT(ROOMS, false, "Лифт", "Жеделсаты", "Lift", "Elevator"),

    VENUE(VENUES, true, "Помещение", "Үй-жай", "Venue"),
    VENUE_KIND(VENUES, true, "Вид", "Түрі", "Kind"),
    PLACES(VENUES, true, "Мест", "Орын", "Places", "Seats", "Орын саны", "Число мест"),

    STAY_DAY(CURRICULUM, true, "День", "Күн", "Day", "Күні"),
    NUMBER(CURRICULUM, true, "№ темы", "Тақырып №", "Topic number", "Тақырып нөмірі", "Номер темы", "Topic no"),
    TOPIC(CURRICULUM, true, "Тема", "Тақырып", "Topic"),
    HOURS(CURRICULUM, true, "Академических часов", "Академиялық сағат", "Academic hours", "Часов", "Сағат", "Hours"),
    FORM(CURRICULUM, false, "Форма", "Нысаны", "Form"),

    TRAINER(TRAINERS, true, "Преподаватель", "Оқытушы", "Trainer", "Тренер", "Лектор"),
    LANGUAGES(TRAINERS, true, "Языки", "Тілдер", "Languages", "Тілдері"),
    TOPICS(TRAINERS, true, "Темы", "Тақырыптар", "Topics", "Тақырыптары"),
    DAYS(TRAINERS, true, "Дни", "Күндер", "Days", "Күндері"),

    TREATMENT(TREATMENTS, true, "Процедура", "Ем-шара", "Treatment", "Емшара"),
    MINUTES(TREATMENTS, true, "Минут", "Минуты", "Minutes", "Ұзақтығы минут"),
    PREPARATION(TREATMENTS, true, "Подготовка места, минут", "Орынды дайындау, минут", "Preparation, minutes", "Preparation minutes"),
    CABINET(TREATMENTS, true, "Помещение", "Үй-жай", "Venue", "Кабинет", "Cabinet"),
    LOAD(TREATMENTS, true, "Нагрузка", "Жүктеме", "Load"),
    COUNT(TREATMENTS, true, "На курс", "Курсқа", "Count", "Per course", "Курсына"),
    FROM_DAY(TREATMENTS, true, "Не ранее дня", "Күннен бастап", "First day", "Not before day"),
    UNTIL_DAY(TREATMENTS, true, "Не позднее дня", "Күнге дейін", "Last day", "Not after day"),
    REST(TREATMENTS, true, "Отдых после, минут", "Кейінгі демалыс, минут", "Rest after, minutes", "Rest minutes"),

    IIN(MEMBERS, true, "ИИН", "ЖСН", "IIN"),
    FAMILY(MEMBERS, true, "Фамилия", "Тегі", "Family name", "Surname", "Last name"),
    GIVEN(MEMBERS, true, "Имя", "Аты", "Given name", "First name", "Name"),
    PATRONYMIC(MEMBERS, false, "Отчество", "Әкесінің аты", "Patronymic", "Middle name"),
    SEX(MEMBERS, true, "Пол", "Жынысы", "Sex", "Gender", "Жыныс"),
    BORN(MEMBERS, true, "Дата рождения", "Туған күні", "Born", "Date of birth", "Birth date"),
    PHONE(MEMBERS, false, "Телефон", "Телефоны", "Phone", "Telephone"),
    EMAIL(MEMBERS, false, "E-mail", "Электрондық пошта", "Email", "Эл. почта", "Электронная почта", "Почта"),
    UNION(MEMBERS, true, "Профсоюз", "Кәсіподақ", "Union", "Trade union"),
    REGION(MEMBERS, true, "Регион", "Өңір", "Region", "Облыс", "Область"),
    POSITION(MEMBERS, false, "Должность", "Лауазымы", "Position", "Лауазым", "Job"),
    LANGUAGE(MEMBERS, true, "Язык", "Тіл", "Language", "Тілі"),
    /** Needed where people stay overnight; elsewhere there is none. */
    VOUCHER(MEMBERS, false, "Путёвка", "Жолдама", "Voucher", "Номер путёвки", "Voucher number"),
    WISH(MEMBERS, false, "Проживание с", "Бірге тұру", "Share with", "Lives with", "Room with"),
    NEED(MEMBERS, false, "Особые потребности", "Ерекше қажеттіліктер", "Special needs", "Needs"),

    VOUCHER_NUMBER(VOUCHERS, false, "Серия и номер", "Сериясы мен нөмірі", "Series and number", "Номер путёвки", "Путёвка", "Жолдама", "Voucher"),
    VOUCHER_IIN(VOUCHERS, true, "ИИН", "ЖСН", "IIN"),
    VOUCHER_FAMILY(VOUCHERS, true, "Фамилия", "Тегі", "Family name", "Surname", "Last name"),
    VOUCHER_GIVEN(VOUCHERS, true, "Имя", "Аты", "Given name", "First name", "Name"),
    VOUCHER_PATRONYMIC(VOUCHERS, false, "Отчество", "Әкесінің аты", "Patronymic", "Middle name"),
    VOUCHER_UNION(VOUCHERS, false, "Профсоюз", "Кәсіподақ", "Union", "Trade union"),
    VOUCHER_REGION(VOUCHERS, false, "Регион", "Өңір", "Region", "Облыс", "Область"),
    VOUCHER_RESORT(VOUCHERS, false, "Санаторий", "Шипажай", "Resort", "Sanatorium"),
    VOUCHER_VALID_FROM(VOUCHERS, true, "Действует с", "Жарамды, бастап", "Valid from"),
    VOUCHER_VALID_UNTIL(VOUCHERS, true, "Действует по", "Жарамды, дейін", "Valid until"),
    VOUCHER_DAYS(VOUCHERS, false, "Дней", "Күн саны", "Days", "Число дней"),
    VOUCHER_TOTAL(VOUCHERS, false, "Цена, тенге", "Бағасы, теңге", "Price, tenge", "Цена", "Бағасы", "Price"),
    VOUCHER_BY_UNION(VOUCHERS, false, "Платит профсоюз", "Кәсіподақ төлейді", "Union pays"),
    VOUCHER_BY_MEMBER(VOUCHERS, false, "Платит член профсоюза", "Мүшенің өзі төлейді", "Member pays"),
    VOUCHER_BY_EMPLOYER(VOUCHERS, false, "Платит работодатель", "Жұмыс беруші төлейді", "Employer pays"),
    VOUCHER_PAYMENT(VOUCHERS, false, "Оплата", "Төлем", "Payment", "Примечание об оплате"),
    /** Our own lists say it; it is not taken in. */
    VOUCHER_STATE(VOUCHERS, false, "Состояние", "Күйі", "State");

    private final SheetKind kind;
    private final boolean required;
    private final List<String> names;
    /** The names as they are compared. */
    private final List<String> bare;

    Column(SheetKind kind, boolean required, String... names) {
        this.kind = kind;
        this.required = required;
        this.names = List.of(names);
        bare = this.names.stream().map(Column::bare).toList();
    }

    public SheetKind kind() {
        return kind;
    }

    /** Whether a sheet of this kind must have it. */
    public boolean required() {
        return required;
    }

    /** The name that programs know it by: {@code iin}, {@code born}, {@code voucher}. */
    public String field() {
        return name().replaceFirst("^VOUCHER_", "").toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name that lists usually have. */
    public String heading() {
        return names.get(0);
    }

    /** The name that a list in that language has: Kazakh, English, or else Russian. */
    public String heading(Language language) {
        return names.get(language == Language.KK ? 1 : language == Language.EN ? 2 : 0);
    }

    /** What a list holds there, as people are shown it: of an IIN, whoever's it is, only the ends. */
    String shown(String value) {
        return this == IIN || this == WISH || this == VOUCHER_IIN ? Iin.masked(value) : value;
    }

    /** Those of all sheets that have one of these headings. */
    static Set<Column> named(Collection<String> headings) {
        Set<String> typed = headings.stream().map(Column::bare).collect(Collectors.toSet());
        return Arrays.stream(values()).filter(each -> each.bare.stream().anyMatch(typed::contains)).collect(Collectors.toSet());
    }

    boolean isNamed(String heading) {
        return bare.contains(bare(heading));
    }

    /** How many letters a heading is away from the nearest of its names. */
    int distance(String heading) {
        String typed = bare(heading);
        return bare.stream().mapToInt(name -> Closeness.distance(name, typed)).min().orElseThrow();
    }

    private static String bare(String name) {
        return Spelling.folded(name).replace(" ", "");
    }
}
