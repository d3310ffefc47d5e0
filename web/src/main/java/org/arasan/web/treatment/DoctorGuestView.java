package org.arasan.web.treatment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.stay.Stay;
import org.arasan.stay.reception.StayPapers;
import org.arasan.treatment.DoctorDesk;
import org.arasan.treatment.MedicalNote;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** {@code /doctor/guest.xhtml?stay=}: what doctors have written about a guest, and a new note. Opening it is kept as a reading. */
@Named
@RequestScoped
public class DoctorGuestView {

    @Inject
    private DoctorDesk desk;
    @Inject
    private PageTexts texts;
    private Long id;
    private Stay stay;
    private StayPapers.Doctor flag;
    private List<MedicalNote> notes;
    private String note;

    public void load() {
        stay = desk.guest(id);
        flag = desk.flag(id);
        notes = desk.notes(id);
    }

    /** The guest has been seen; leads back to those who wait. */
    public String seen() {
        Messages.create(texts.get("doctor.seen-done", desk.examined(id, note).member().fullName())).flash().add();
        return "/doctor/today.xhtml?faces-redirect=true";
    }

    public String write() {
        desk.write(id, note);
        return "/doctor/guest.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Stay getStay() {
        return stay;
    }

    /** Whether a doctor is to see the guest, has seen them, or was not asked. */
    public StayPapers.Doctor getFlag() {
        return flag;
    }

    public List<MedicalNote> getNotes() {
        return notes;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
