package org.arasan.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.arasan.ExpectedVersion;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeFounding;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** {@code /admin/programme.xhtml?id=} a programme, or {@code ?kind=} one to be founded. */
@Named
@RequestScoped
public class ProgrammeView {

    @Inject
    private ProgrammeShown shown;
    @Inject
    private ProgrammeFounding founding;
    @Inject
    private ExpectedVersion expected;
    @Inject
    private PageTexts texts;
    private String read;

    /** Founds the programme, or changes it if it is still as it was read. */
    public String save() {
        Programme programme = shown.programme();
        Programme saved = programme == null
                ? founding.found(shown.sight().code(), shown.form().draft(shown.questions().getAnswers()))
                : change(programme);
        return back(saved.id(), programme == null ? "programmes.founded" : "programmes.saved");
    }

    private Programme change(Programme programme) {
        expected.among(Set.of(read));
        return founding.change(programme.id(), shown.form().draft(shown.questions().getAnswers()));
    }

    public String offer() {
        return back(founding.offer(shown.programme().id(), true).id(), "programmes.offered-now");
    }

    public String withdraw() {
        return back(founding.offer(shown.programme().id(), false).id(), "programmes.not-offered-now");
    }

    private String back(Long id, String said) {
        Messages.create(texts.get(said)).flash().add();
        return "/admin/programme.xhtml?faces-redirect=true&id=" + id;
    }

    /** The state that the page shows: whoever sends it means that one. */
    public String getRead() {
        return shown.programme() == null ? "" : shown.programme().tag();
    }

    public void setRead(String read) {
        this.read = read;
    }
}
