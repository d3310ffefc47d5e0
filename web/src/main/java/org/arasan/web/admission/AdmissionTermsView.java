package org.arasan.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.arasan.admission.signup.AdmissionOpening;
import org.arasan.admission.terms.Admission;
import org.arasan.admission.terms.AdmissionTerms;
import org.arasan.clock.DomainClock;
import org.arasan.member.Sex;
import org.arasan.programme.AdmissionRule;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/admission-terms.xhtml?intake=}: by which ways, when and how many people come into an intake, and the links. */
@Named
@RequestScoped
public class AdmissionTermsView {

    private static final int EMPTY_LINES = 3;
    private static final int USUAL_PLACES = 30;

    @Inject
    private IntakeRegister register;
    @Inject
    private AdmissionOpening opening;
    @Inject
    private PageTexts texts;
    @Inject
    private DomainClock clock;
    @Inject
    @Param(name = "intake")
    private Long wanted;
    private Intake intake;
    private Admission admission;
    private Way[] ways;
    private boolean selection;
    private LocalDateTime opens;
    private LocalDateTime closes;
    private Integer places;
    private final List<QuotaLine> quotas = new ArrayList<>();

    @PostConstruct
    void load() {
        intake = register.chosen(wanted).orElse(null);
        if (intake == null) {
            return;
        }
        admission = opening.find(intake.id()).orElse(null);
        AdmissionRule rule = opening.rule(intake.id());
        ways = (admission == null ? rule.ways() : admission.ways()).toArray(Way[]::new);
        selection = admission == null ? rule.selection() : admission.selection();
        opens = local(admission == null ? clock.now() : admission.opens());
        closes = local(admission == null ? intake.begins() : admission.closes());
        places = admission == null ? USUAL_PLACES : Integer.valueOf(admission.places());
        if (admission != null) {
            admission.quotas().forEach(each -> quotas.add(QuotaLine.of(each)));
        }
        IntStream.range(0, EMPTY_LINES).forEach(each -> quotas.add(new QuotaLine()));
    }

    public String save() {
        opening.set(intake.id(), new AdmissionTerms(Set.of(ways), selection, instant(opens), instant(closes), places,
                quotas.stream().filter(QuotaLine::filled).map(QuotaLine::share).toList()));
        return done("admitting.saved");
    }

    public String restart(Way way) {
        opening.restart(intake.id(), way);
        return done("admitting.restarted");
    }

    public String revoke(Way way) {
        opening.revoke(intake.id(), way);
        return done("admitting.revoked");
    }

    private String done(String text) {
        Messages.create(texts.get(text)).flash().add();
        return "/admin/admission-terms.xhtml?faces-redirect=true&intake=" + intake.id();
    }

    private LocalDateTime local(Instant moment) {
        return moment.atZone(intake.resort().zone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private Instant instant(LocalDateTime moment) {
        return moment == null ? null : moment.atZone(intake.resort().zone()).toInstant();
    }

    /** The address of one of the links, or {@code null} while there is none. */
    public String address(Way way) {
        return admission == null ? null : AdmissionRow.address(way == Way.DOOR ? admission.doorLink() : admission.link());
    }

    /** The ways that have a link. */
    public List<Way> getLinked() {
        return admission == null ? List.of() : List.of(Way.APPLICATION, Way.DOOR).stream().filter(admission::by).toList();
    }

    public Way[] getAllWays() {
        return Way.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public Intake getIntake() {
        return intake;
    }

    public Admission getAdmission() {
        return admission;
    }

    public Way[] getWays() {
        return ways;
    }

    public void setWays(Way[] ways) {
        this.ways = ways;
    }

    public boolean isSelection() {
        return selection;
    }

    public void setSelection(boolean selection) {
        this.selection = selection;
    }

    public LocalDateTime getOpens() {
        return opens;
    }

    public void setOpens(LocalDateTime opens) {
        this.opens = opens;
    }

    public LocalDateTime getCloses() {
        return closes;
    }

    public void setCloses(LocalDateTime closes) {
        this.closes = closes;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public List<QuotaLine> getQuotas() {
        return quotas;
    }
}
