package org.arasan.web.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.access.Account;
import org.arasan.course.trainer.TaughtTopic;
import org.arasan.course.trainer.Trainer;
import org.arasan.course.trainer.TrainerOnSite;
import org.arasan.course.trainer.TrainerRegister;
import org.arasan.programme.Intake;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** The trainers of the resort whose intake is chosen: what they teach, when they are there, and who signs in as them. */
@Named
@RequestScoped
public class TrainersView {

    @Inject
    private TimetableView timetable;
    @Inject
    private TrainerRegister register;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "trainer")
    private Long wanted;
    private List<Trainer> trainers = List.of();
    private List<TrainerOnSite> spells = List.of();
    private List<Account> accounts = List.of();
    private final TrainerForm form = new TrainerForm();

    @PostConstruct
    void load() {
        if (getIntake() == null) {
            return;
        }
        Long resort = getIntake().resort().id();
        trainers = register.trainers(resort);
        spells = register.spells(getIntake().id());
        accounts = register.accounts(resort);
        form.show(getTrainer(), getIntake());
    }

    /** Enters a new trainer, or gives the one in hand other languages and topics. */
    public String save() {
        Set<Integer> topics = form.topicNumbers();
        Set<Language> languages = form.getLanguages() == null ? Set.of() : Set.copyOf(form.getLanguages());
        Trainer saved = wanted == null
                ? register.enter(getIntake().resort().id(), form.getName(), languages, TaughtTopic.of(getIntake().programme(), topics))
                : register.teach(wanted, languages, getIntake().programme(), topics);
        return back(saved.id(), texts.get("trainers.saved", saved.name()));
    }

    public String link() {
        Trainer linked = register.letSignIn(wanted, form.getAccount());
        return back(wanted, texts.get("trainers.linked", linked.account().login(), linked.name()));
    }

    public String unlink() {
        return back(wanted, texts.get("trainers.unlinked", register.letNobodySignIn(wanted).name()));
    }

    public String expect() {
        register.expect(wanted, getIntake().id(), form.getFirstDay(), form.getLastDay());
        return back(wanted, texts.get("trainers.expected"));
    }

    private String back(Long trainer, String done) {
        Messages.create(done).flash().add();
        return "/admin/trainers.xhtml?faces-redirect=true&intake=" + getIntake().id() + "&trainer=" + trainer;
    }

    public Intake getIntake() {
        return timetable.getIntake();
    }

    public List<Trainer> getTrainers() {
        return trainers;
    }

    /** The trainer in hand, or null. */
    public Trainer getTrainer() {
        return trainers.stream().filter(each -> each.id().equals(wanted)).findFirst().orElse(null);
    }

    /** When that trainer is on site during the intake. */
    public List<TrainerOnSite> spells(Trainer trainer) {
        return spells.stream().filter(each -> Objects.equals(each.trainer().id(), trainer.id())).toList();
    }

    /** Accounts with the trainer's role. */
    public List<Account> getAccounts() {
        return accounts;
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    public String languages(Trainer trainer) {
        return trainer.languages().stream().sorted().map(texts::of).collect(Collectors.joining(", "));
    }

    /** Numbers of topics of the intake's programme, or a dash. */
    public String topics(Trainer trainer) {
        String numbers = trainer.topics(getIntake().programme()).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "–" : numbers;
    }

    public TrainerForm getForm() {
        return form;
    }
}
