package org.arasan.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.Part;
import org.arasan.admission.application.Application;
import org.arasan.admission.application.ApplicationList;
import org.arasan.admission.application.ApplicationList.Filter;
import org.arasan.admission.application.Selecting;
import org.arasan.admission.application.Selecting.Code;
import org.arasan.admission.application.Selecting.Decision;
import org.arasan.admission.signup.AdmissionOpening;
import org.arasan.admission.terms.Admission;
import org.arasan.member.Sex;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/admission.xhtml?intake=&state=&union=&sex=&q=&after=}: who wants to come, what the quotas say, and the decisions. */
@Named
@RequestScoped
public class AdmissionView {

    private static final int A_PAGE = 100;

    @Inject
    private IntakeRegister register;
    @Inject
    private AdmissionOpening opening;
    @Inject
    private ApplicationList list;
    @Inject
    private Selecting selecting;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "intake")
    private Long wanted;
    @Inject
    @Param
    private Application.State state;
    @Inject
    @Param
    private String union;
    @Inject
    @Param
    private Sex sex;
    @Inject
    @Param(name = "q")
    private String words;
    @Inject
    @Param
    private Long after;
    private Intake intake;
    private Admission admission;
    private Map<Application.State, Long> counts = Map.of();
    private Part.Rows<Application> found = new Part.Rows<>(List.of(), false);
    private Code code;

    /** Before the form is read: its buttons stand one in each row. */
    @PostConstruct
    void load() {
        intake = register.chosen(wanted).orElse(null);
        admission = intake == null ? null : opening.find(intake.id()).orElse(null);
        if (admission != null) {
            counts = list.counts(intake.id());
            found = list.some(intake.id(), new Filter(state, union, null, sex, words),
                    new Part(after == null ? List.of() : List.of(after.toString()), A_PAGE));
        }
    }

    public void accept() {
        decide(Decision.ACCEPT);
    }

    public void queue() {
        decide(Decision.WAIT);
    }

    public void decline() {
        decide(Decision.DECLINE);
    }

    private void decide(Decision decision) {
        List<Long> chosen = Stream.of(Optional.ofNullable(Faces.getRequestParameterValues("chosen")).orElse(new String[0]))
                .filter(each -> each.matches("[0-9]{1,18}")).map(Long::valueOf).toList();
        int decided = selecting.decide(intake.id(), chosen, decision, Faces.getRequestParameter("why")).size();
        Messages.create(texts.get("admitting.decided." + decision, decided)).add();
        load();
    }

    /** A code for one of those in the list, to be handed over; shown in this answer alone. */
    public void giveCode(Long application) {
        code = selecting.code(intake.id(), application);
    }

    public Intake getIntake() {
        return intake;
    }

    /** {@code null} while none was opened. */
    public Admission getAdmission() {
        return admission;
    }

    public List<Application> getFound() {
        return found.rows();
    }

    /** Where the next page begins, or {@code null} on the last one. */
    public Integer getNext() {
        return found.more() ? found.rows().get(found.rows().size() - 1).turn() : null;
    }

    public List<Application.State> getStates() {
        return Arrays.asList(Application.State.values());
    }

    public long count(Application.State of) {
        return counts.getOrDefault(of, 0L);
    }

    public long getAll() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public Code getCode() {
        return code;
    }

    public Application.State getState() {
        return state;
    }

    public String getUnion() {
        return union;
    }

    public Sex getSex() {
        return sex;
    }

    public String getWords() {
        return words;
    }
}
