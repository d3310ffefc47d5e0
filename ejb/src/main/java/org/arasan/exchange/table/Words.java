package org.arasan.exchange.table;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.Spelling;
import org.arasan.member.Sex;
import org.arasan.resort.ResortRules.DayCounting;
import org.arasan.resort.Venue;
import org.arasan.stay.Need;
import org.arasan.treatment.Treatment.Load;

/**
 * The words that lists use for a choice, in Russian, Kazakh and English (languages and sex in Kyrgyz and Uzbek too), compared as
 * {@link Spelling} folds them.
 */
public final class Words<T> {

    public static final Words<Sex> SEX = new Words<>(List.of(
            entry(Sex.MALE, "м,m,муж,мужской,ер,еркек,эркек,erkak,male,man"),
            entry(Sex.FEMALE, "ж,f,w,жен,женский,әйел,аял,ayol,female,woman")));
    public static final Words<Language> LANGUAGE = new Words<>(List.of(
            entry(Language.KK, "қаз,kk,kaz,қазақ,қазақша,қазақ тілі,казахский,казакча,қазақский,kazakh,qozoq tili,qozoqcha"),
            entry(Language.RU, "рус,ru,rus,орыс,орысша,орыс тілі,русский,орусча,орус тили,russian,rus tili,ruscha"),
            entry(Language.KY, "кырг,ky,kir,қырғыз,қырғызша,қырғыз тілі,киргизский,кыргызский,кыргызча,кыргыз тили,kyrgyz,qirgʻizcha"),
            entry(Language.UZ, "узб,uz,uzb,өзбек,өзбекше,өзбек тілі,узбекский,өзбекче,өзбек тили,uzbek,oʻzbekcha,oʻzbek tili"),
            entry(Language.EN, "англ,en,eng,ағылшын,ағылшынша,ағылшын тілі,английский,англисче,english,inglizcha")));
    public static final Words<Boolean> YES_NO = new Words<>(List.of(
            entry(true, "да,иә,ия,бар,yes,true,1,есть"), entry(false, "нет,жоқ,no,false,0")));
    public static final Words<Need> NEED = new Words<>(List.of(
            entry(Need.NONE, ",нет,жоқ,none,no"),
            entry(Need.WHEELCHAIR, "инвалидная коляска,коляска,мүгедектер арбасы,арба,wheelchair"),
            entry(Need.LOWER_FLOOR, "нижний этаж,первый этаж,1 этаж,төменгі қабат,бірінші қабат,1 қабат,lower floor,ground floor")));
    public static final Words<Venue.Kind> VENUE_KIND = new Words<>(List.of(
            entry(Venue.Kind.LESSON, "занятия,занятие,сабақ,сабақтар,lessons,lesson"),
            entry(Venue.Kind.TREATMENT, "процедуры,процедура,ем-шара,ем-шаралар,емшара,емшаралар,treatments,treatment")));
    public static final Words<Load> LOAD = new Words<>(List.of(
            entry(Load.ACTIVE, "активная,белсенді,active"), entry(Load.PASSIVE, "пассивная,пассив,енжар,passive"),
            entry(Load.GENERAL, "общая,жалпы,general")));
    public static final Words<DayCounting> DAY_COUNTING = new Words<>(List.of(
            entry(DayCounting.CALENDAR_DAYS, "календарные дни,дни,күнтізбелік күндер,күндер,calendar days,days"),
            entry(DayCounting.NIGHTS, "ночи,сутки,түндер,nights")));
    /** The weekday on which guests change, or none. */
    public static final Words<Optional<DayOfWeek>> TURNOVER_DAY = new Words<>(List.of(
            entry(Optional.empty(), "любой,кез келген,any,нет,жоқ,none"),
            entry(Optional.of(DayOfWeek.MONDAY), "понедельник,пн,дүйсенбі,дс,monday"),
            entry(Optional.of(DayOfWeek.TUESDAY), "вторник,вт,сейсенбі,сс,tuesday"),
            entry(Optional.of(DayOfWeek.WEDNESDAY), "среда,ср,сәрсенбі,wednesday"),
            entry(Optional.of(DayOfWeek.THURSDAY), "четверг,чт,бейсенбі,бс,thursday"),
            entry(Optional.of(DayOfWeek.FRIDAY), "пятница,пт,жұма,жм,friday"),
            entry(Optional.of(DayOfWeek.SATURDAY), "суббота,сб,сенбі,saturday"),
            entry(Optional.of(DayOfWeek.SUNDAY), "воскресенье,вс,жексенбі,жс,sunday")));

    private final Map<String, T> meanings = new HashMap<>();
    private final String choices;

    private Words(List<Map.Entry<T, String>> meanings) {
        meanings.forEach(each -> words(each).forEach(word -> this.meanings.put(Spelling.folded(word), each.getKey())));
        choices = String.join(", ", meanings.stream()
                .map(each -> words(each).filter(word -> !word.isEmpty()).findFirst().orElseThrow()).toList());
    }

    /** What a word means. */
    public Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(Spelling.folded(word)));
    }

    /** The usual word of each meaning, for a message. */
    public String choices() {
        return choices;
    }

    private static Stream<String> words(Map.Entry<?, String> meaning) {
        return Stream.of(meaning.getValue().split(","));
    }
}
