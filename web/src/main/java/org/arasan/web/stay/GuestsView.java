package org.arasan.web.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.stay.Stay;
import org.arasan.stay.reception.GuestSearch;

/** {@code /admin/guests.xhtml?q=}: guests by name, IIN or voucher, from the search of every page. */
@Named
@RequestScoped
public class GuestsView {

    @Inject
    private GuestSearch search;
    private String words;
    private List<Stay> found = List.of();

    public void load() {
        found = words == null ? List.of() : search.find(words);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<Stay> getFound() {
        return found;
    }

    /** Whether there may be more than are shown. */
    public boolean isMany() {
        return found.size() == GuestSearch.MOST;
    }
}
