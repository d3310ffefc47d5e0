package org.arasan.exchange.house;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.arasan.Spelling;
import org.arasan.resort.ResortHours;

/** A line of a resort's sheet, by the names offices give it. */
enum ResortSetting {
    NAME("Санаторий", "Шипажай", "Санаторийі", "Sanatorium", "Resort", "Название", "Name"),
    ZONE("Часовой пояс", "Уақыт белдеуі", "Time zone"),
    CHECK_IN("Заезд с", "Кіру уақыты", "Check-in", "Check-in from"),
    CHECK_OUT("Выезд до", "Шығу уақыты", "Check-out", "Check-out until"),
    DAY_COUNTING("Счёт", "Есептеу", "Counting", "Day counting", "Счёт дней"),
    BREAKFAST("Завтрак", "Таңғы ас", "Breakfast"),
    LUNCH("Обед", "Түскі ас", "Lunch"),
    DINNER("Ужин", "Кешкі ас", "Dinner"),
    DINING_SEATS("Мест в столовой", "Асхана орындары", "Dining seats", "Seats in the dining hall"),
    QUIET("Тихий час", "Тыныш уақыт", "Quiet hour", "Quiet hours"),
    TREATMENT("Процедуры", "Ем-шаралар", "Treatments"),
    LESSON("Занятия", "Сабақтар", "Lessons"),
    LEISURE("Досуг", "Бос уақыт", "Leisure"),
    GROUP_SIZE("Группа не более", "Топ ең көбі", "Group at most", "Group size"),
    SAME_SEX_ROOMS("Номера для одного пола", "Бір жыныстағылар бөлмесі", "Same-sex rooms"),
    COUPLES_EXCEPTED("Исключение для пар", "Жұптарға ерекшелік", "Couples excepted"),
    TURNOVER_DAY("День заезда", "Келу күні", "Turnover day"),
    HEALTH_CARD_MONTHS("Санаторная карта не старше, месяцев", "Санаторий картасы ең көбі, ай", "Health-resort card at most, months"),
    HOLD_MINUTES("Бронь держится, минут", "Орын сақталады, минут", "Hold lasts, minutes"),
    OFFER_HOURS("Предложение действует, часов", "Ұсыныс күшінде, сағат", "Offer lasts, hours"),
    NO_SHOW_AFTER_HOURS("Неявка после, часов", "Келмеді деп санау, сағат", "No-show after, hours");

    private final List<String> names;

    ResortSetting(String... names) {
        this.names = List.of(names);
    }

    static Optional<ResortSetting> named(String parameter) {
        String folded = Spelling.folded(parameter);
        return Arrays.stream(values())
                .filter(each -> each.names.stream().anyMatch(name -> Spelling.folded(name).equals(folded))).findFirst();
    }

    String usualName() {
        return names.get(0);
    }

    /** The hours it sets, if it sets hours. */
    Optional<ResortHours.Kind> hours() {
        return Arrays.stream(ResortHours.Kind.values()).filter(kind -> kind.name().equals(name())).findFirst();
    }
}
