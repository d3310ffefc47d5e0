package org.arasan.web.completion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.completion.transcript.Transcript;
import org.arasan.completion.transcript.Transcripts;

/** {@code /member/transcript.xhtml} and {@code /admin/transcript.xhtml}: what a member has learnt, year by year. */
@Named
@RequestScoped
public class TranscriptView {

    @Inject
    private Transcripts transcripts;
    private Long id;
    private Transcript transcript;
    private List<Transcript.Year> years;

    /** The caller's own. */
    public void loadMine() {
        show(transcripts.mine());
    }

    /** That of the member in the address. */
    public void load() {
        show(transcripts.of(id));
    }

    private void show(Transcript found) {
        transcript = found;
        years = found.years();
    }

    public Transcript getTranscript() {
        return transcript;
    }

    public List<Transcript.Year> getYears() {
        return years;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
