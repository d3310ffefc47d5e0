package org.arasan.web.completion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.completion.CertificateIssuing;
import org.arasan.completion.IntakeCompletion;
import org.arasan.completion.PaperRun;
import org.arasan.completion.PapersAtOnce;
import org.arasan.completion.board.ChosenPapers;
import org.arasan.completion.board.CompletionBoard.Board;
import org.arasan.completion.board.CompletionBoard.Line;
import org.arasan.completion.board.CompletionBoard;
import org.arasan.programme.IntakeRegister;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The completion board of one intake; the member whose line is open and the filter stand in the address. */
@Named
@RequestScoped
public class CompletionView {

    @Inject
    private CompletionBoard boards;
    @Inject
    private IntakeCompletion completion;
    @Inject
    private CertificateIssuing issuing;
    @Inject
    private PapersAtOnce papers;
    @Inject
    private ChosenPapers chosenPapers;
    @Inject
    private IntakeRegister intakes;
    @Inject
    private PageTexts texts;
    private Long intake;
    private Long member;
    private String show = "all";
    private Board board;
    private PaperRun run;

    /** Reads the board: of the intake in the address, or of the one that comes next. */
    public void load() {
        board = intakes.chosen(intake).map(chosen -> boards.of(chosen.id())).orElse(null);
        intake = board == null ? null : board.intake().id();
        run = board == null ? null : papers.progress(intake);
    }

    /** Does what the pressed button says; a file is sent instead of a page. */
    public String act() throws IOException {
        if (Faces.isPostback() && Faces.getRequestParameter("files") != null) {
            Faces.sendFile(chosenPapers.files(intake, chosen()), "certificates-" + intake + ".zip", true);
            return null;
        }
        String done = Faces.isPostback() ? perform() : null;
        if (done == null) {
            return null;
        }
        Messages.addFlashGlobalInfo(done);
        return "/admin/completion.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private String perform() {
        String issue = Faces.getRequestParameter("issue");
        if (issue != null) {
            return texts.get("completions.issued", issuing.issue(Long.valueOf(issue)).number());
        }
        String replace = Faces.getRequestParameter("replace");
        if (replace != null) {
            return texts.get("completions.replaced", replace, issuing.replace(replace).number());
        }
        String revoke = Faces.getRequestParameter("revoke");
        if (revoke != null) {
            return texts.get("completions.revoked", issuing.revoke(revoke, Faces.getRequestParameter("reason")).number());
        }
        if (Faces.getRequestParameter("issue-chosen") != null) {
            return texts.get("completions.issued-chosen", chosenPapers.issue(intake, chosen()));
        }
        if (Faces.getRequestParameter("renew") != null) {
            return texts.get("completions.anew.done", papers.renew(intake, chosen()).wanted());
        }
        return Faces.getRequestParameter("complete") == null ? null
                : texts.get("completions.completed", completion.complete(intake).issued());
    }

    private static List<Long> chosen() {
        String[] values = Faces.getRequestParameterValues("chosen");
        return values == null ? List.of() : Stream.of(values).filter(each -> each.matches("[0-9]{1,18}")).map(Long::valueOf).toList();
    }

    /** How far the papers are that are being printed. */
    public PaperRun getRun() {
        return run;
    }

    /** The lines that the filter lets through. */
    public List<Line> getLines() {
        return board.lines().stream().filter(line -> switch (show) {
            case "ready" -> line.ready();
            case "lacking" -> !line.lacksNothing();
            case "certified" -> line.valid() != null;
            default -> true;
        }).toList();
    }

    /** The member whose line is open, or null. */
    public Line getOpen() {
        return board.lines().stream().filter(line -> line.enrolment().equals(member)).findFirst().orElse(null);
    }

    public Board getBoard() {
        return board;
    }

    public Long getIntake() {
        return intake;
    }

    public void setIntake(Long intake) {
        this.intake = intake;
    }

    public Long getMember() {
        return member;
    }

    public void setMember(Long member) {
        this.member = member;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show == null ? "all" : show;
    }
}
