package org.arasan.web.trainer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.course.substitution.SpellSubstituting;
import org.arasan.course.substitution.SpellSubstituting.Proposal;
import org.arasan.programme.Intake;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** The lessons of an absence on a trainer's page: who would stand in, and all of them passed on in one go. */
@Named
@RequestScoped
public class SpellView {

    @Inject
    private SpellSubstituting spells;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "id")
    private Long id;
    @Inject
    @Param(name = "from")
    private String from;
    @Inject
    @Param(name = "until")
    private String until;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private List<Proposal> proposals = List.of();
    private String why;

    @PostConstruct
    void load() {
        if (from != null && until != null) {
            firstDay = day(from);
            lastDay = day(until);
            proposals = spells.proposals(id, firstDay, lastDay);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Refusal.notFound();
        }
    }

    public String passOn() {
        SpellSubstituting.Outcome outcome = spells.replaceAll(id, firstDay, lastDay, why);
        Messages.create(texts.get("substitutes.passed-on", outcome.passedOn().size(), outcome.left().size())).flash().add();
        return "/admin/trainer.xhtml?faces-redirect=true&id=" + id + (outcome.left().isEmpty() ? "" : "&from=" + from + "&until=" + until);
    }

    /** Whether days were named. */
    public boolean isShown() {
        return firstDay != null;
    }

    /** Whether anybody could stand in for anything. */
    public boolean isHopeful() {
        return proposals.stream().anyMatch(each -> each.best().isPresent());
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public List<Proposal> getProposals() {
        return proposals;
    }

    /** Whose lessons these are: each can be planned again. */
    public List<Intake> getIntakes() {
        return proposals.stream().map(each -> each.lesson().group().intake()).distinct().toList();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
