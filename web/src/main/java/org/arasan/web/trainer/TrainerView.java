package org.arasan.web.trainer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.course.trainer.TrainerDesk;
import org.arasan.course.trainer.TrainerLoad;
import org.arasan.course.trainer.TrainerSheet;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.programme.ProgrammeRegister;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/trainer.xhtml?id=}: one trainer, when they can teach and how much they do. */
@Named
@RequestScoped
public class TrainerView {

    @Inject
    private TrainerDesk desk;
    @Inject
    private IntakeRegister register;
    @Inject
    private ProgrammeRegister programmes;
    @Inject
    private PageTexts texts;
    @Inject
    private UserLanguage reader;
    @Inject
    @Param(name = "id")
    private Long id;
    private TrainerSheet sheet;
    private Map<Long, Intake> intakes;
    private final ArrangementForm form = new ArrangementForm();
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String reason;

    @PostConstruct
    void load() {
        sheet = desk.sheet(id);
        intakes = register.intakes().stream().collect(Collectors.toMap(Intake::id, Function.identity()));
        form.show(sheet.trainer());
    }

    public String arrange() {
        try {
            desk.arrange(id, form.week(), form.regionNames(), form.getLimit());
        } catch (Refusal no) {
            throw no.code().equals("trainer.hours-overlap") ? no.at("hours" + ((DayOfWeek) no.args().get(0)).getValue()) : no;
        }
        return back(texts.get("trainers.arranged"), "");
    }

    /** Enters an absence and shows which lessons fall into it. */
    public String miss() {
        desk.miss(id, firstDay, lastDay, reason);
        return back(texts.get("trainers.absence-entered"), "&from=" + firstDay + "&until=" + lastDay);
    }

    public String come(Long absence) {
        desk.come(id, absence);
        return back(texts.get("trainers.absence-removed"), "");
    }

    private String back(String done, String more) {
        Messages.create(done).flash().add();
        return "/admin/trainer.xhtml?faces-redirect=true&id=" + id + more;
    }

    public TrainerSheet getSheet() {
        return sheet;
    }

    /** The programme and number of one of the house's intakes. */
    public String intake(Long intake) {
        Intake named = intakes.get(intake);
        return texts.get("intakes.one", named.programme().title(reader.getLanguage()), named.number());
    }

    public ArrangementForm getForm() {
        return form;
    }

    public List<DayOfWeek> getWeek() {
        return Arrays.asList(DayOfWeek.values());
    }

    public String getLanguages() {
        return sheet.trainer().languages().stream().sorted().map(texts::of).collect(Collectors.joining(", "));
    }

    /** The numbers of the topics, programme by programme. */
    public String getTopics() {
        return programmes.programmes().stream().filter(each -> !sheet.trainer().topics(each).isEmpty())
                .map(each -> each.title(reader.getLanguage()) + " " + sheet.trainer().topics(each).stream().map(String::valueOf)
                        .collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    }

    /** How much of the longest bar that many hours fill, in hundredths. */
    public int width(int hours) {
        int most = sheet.load().weeks().stream().mapToInt(each -> Math.max(each.hours(), each.limit() == null ? 0 : each.limit())).max().orElse(0);
        return most == 0 ? 0 : Math.round(100f * hours / most);
    }

    public boolean isThisWeek(TrainerLoad.Week week) {
        return !week.monday().isAfter(sheet.today()) && week.monday().plusWeeks(1).isAfter(sheet.today());
    }

    public Long getId() {
        return id;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
