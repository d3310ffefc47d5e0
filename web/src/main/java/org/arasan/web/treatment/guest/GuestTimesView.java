package org.arasan.web.treatment.guest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.stay.Stay;
import org.arasan.treatment.DoctorDesk;
import org.arasan.treatment.appointment.Appointment;
import org.arasan.treatment.appointment.Appointments;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /doctor/times.xhtml?stay=&prescription=&moving=&day=}: a guest's appointments, and free times for one of them. Opening it is kept. */
@Named
@RequestScoped
public class GuestTimesView {

    @Inject
    private DoctorDesk desk;
    @Inject
    private Appointments register;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "stay")
    private Long id;
    @Inject
    @Param(name = "prescription")
    private Long prescription;
    @Inject
    @Param(name = "moving")
    private Long moving;
    @Inject
    @Param(name = "day")
    private String wantedDay;
    private LocalDate day;
    private Stay stay;
    private List<Appointment> appointments;
    private List<Instant> free = List.of();

    @PostConstruct
    void load() {
        if (id == null) {
            throw Refusal.notFound();
        }
        stay = desk.guest(id);
        appointments = register.of(id);
        day = DayParam.day(wantedDay);
        if (prescription != null && day != null) {
            free = register.free(prescription, moving, day);
        }
    }

    /** Lets plans leave it where it is, or move it again. */
    public String turnPin(Appointment appointment) {
        Appointment turned = appointment.pinned() ? register.unpin(appointment.id()) : register.pin(appointment.id());
        Messages.create(texts.get(turned.pinned() ? "cures.now-pinned" : "cures.now-free")).flash().add();
        return back();
    }

    /** What became of it. */
    public String mark(Long appointment, String state) {
        register.mark(appointment, Appointment.State.valueOf(state));
        return back();
    }

    /** Sets or moves the appointment in hand to that time. */
    public String choose(Instant time) {
        Appointments.Wish wish = new Appointments.Wish(time, null);
        Appointment set = moving == null ? register.set(prescription, wish) : register.move(moving, wish);
        Messages.create(texts.get("cures.set", texts.moment(set.starts(), stay.resort().zone()))).flash().add();
        return back();
    }

    private String back() {
        return "/doctor/times.xhtml?faces-redirect=true&stay=" + stay.id();
    }

    public Stay getStay() {
        return stay;
    }

    public List<Appointment> getAppointments() {
        return appointments;
    }

    /** When the treatment in hand could be on the day chosen. */
    public List<Instant> getFree() {
        return free;
    }

    public Long getPrescription() {
        return prescription;
    }

    public Long getMoving() {
        return moving;
    }

    public LocalDate getDay() {
        return day;
    }
}
