package org.arasan.web.kind.studycircle;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.kind.studycircle.Circle;
import org.arasan.kind.studycircle.CircleWork;
import org.arasan.kind.studycircle.Circles;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.omnifaces.util.Faces;

/** {@code /admin/kind/studycircle/circles.xhtml?intake=}: every convener's circle with its milestones; with {@code &circle=} one of them whole. */
@Named
@RequestScoped
public class CirclesView {

    @Inject
    private IntakeRegister register;
    @Inject
    private Circles circles;
    @Inject
    private CircleWork work;
    private Intake intake;
    private List<Circles.Line> lines;
    private List<CircleWork.TopicLine> topics;
    private Circle circle;

    @PostConstruct
    void load() {
        Long id = Faces.getRequestParameter("intake", Long.class);
        if (id == null) {
            throw Refusal.notFound();
        }
        intake = register.intake(id);
        lines = circles.of(id);
        topics = work.topics(id);
        Long shown = Faces.getRequestParameter("circle", Long.class);
        circle = shown == null ? null : circles.circle(shown);
    }

    public String confirm() {
        circles.confirm(circle.id());
        return here();
    }

    public String end() {
        circles.end(circle.id());
        return here();
    }

    private String here() {
        return "/admin/kind/studycircle/circles.xhtml?faces-redirect=true&intake=" + intake.id() + "&circle=" + circle.id();
    }

    public Intake getIntake() {
        return intake;
    }

    public List<Circles.Line> getLines() {
        return lines;
    }

    /** What the circles worked on. */
    public List<CircleWork.TopicLine> getTopics() {
        return topics;
    }

    /** The one that is shown whole, or null. */
    public Circle getCircle() {
        return circle;
    }
}
