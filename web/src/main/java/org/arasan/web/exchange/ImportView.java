package org.arasan.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Texts;
import org.arasan.exchange.FaultSheet;
import org.arasan.exchange.Preview;
import org.arasan.exchange.RosterImport;
import org.arasan.exchange.UploadedFile;
import org.arasan.exchange.table.Change;
import org.arasan.exchange.table.SheetKind;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/import.xhtml?intake=&import=}: files are handed in, looked at, written or thrown away. */
@Named
@RequestScoped
public class ImportView {

    @Inject
    private RosterImport imports;
    @Inject
    private IntakeRegister register;
    @Inject
    private PageTexts texts;
    @Inject
    private UserLanguage language;
    private Intake intake;
    private Preview preview;
    private List<Part> files;

    @PostConstruct
    void load() {
        Long batch = number("import");
        preview = batch == null ? null : imports.preview(batch);
        intake = register.chosen(preview == null ? number("intake") : preview.intake()).orElseThrow(Refusal::notFound);
        if (preview == null) {
            preview = imports.waiting(intake.id()).orElse(null);
        }
    }

    /** After a refused action things are shown as they are now. */
    public void refresh() {
        if (Faces.isPostback()) {
            load();
        }
    }

    private static Long number(String parameter) {
        String value = Faces.getRequestParameter(parameter);
        return value != null && value.matches("[0-9]{1,18}") ? Long.valueOf(value) : null;
    }

    public String handIn() throws IOException {
        List<UploadedFile> received = new ArrayList<>();
        for (Part part : files == null ? List.<Part>of() : files) {
            received.add(ReceivedFile.of(part.getSubmittedFileName(), part.getInputStream()));
        }
        return page(imports.handIn(intake.id(), received));
    }

    /** Writes the preview that stands on the page, or refuses where it would no longer be that one. */
    public String confirm() {
        Preview written = imports.confirm(preview.id(), Faces.getRequestParameter("fingerprint"));
        Messages.create(texts.get("import.written", written.toWrite())).flash().add();
        return page(written);
    }

    public String countFirst(String file) {
        return page(imports.countFirst(preview.id(), file));
    }

    /** Whether a list's place among the others matters and it could count before them. */
    public boolean mayCountFirst(Preview.File file) {
        Preview.File first = preview.files().stream().filter(each -> each.kind() == SheetKind.MEMBERS).findFirst().orElse(file);
        return preview.open() && file.kind() == SheetKind.MEMBERS && !first.equals(file);
    }

    public String discard() {
        Preview discarded = imports.discard(preview.id());
        Messages.create(texts.get("import.discarded")).flash().add();
        return "/admin/import.xhtml?faces-redirect=true&intake=" + discarded.intake();
    }

    public void download() throws IOException {
        Faces.sendFile(FaultSheet.of(preview, Texts.in(language.getLanguage())), "faults-" + preview.id() + ".xlsx", true);
    }

    private static String page(Preview shown) {
        return "/admin/import.xhtml?faces-redirect=true&intake=" + shown.intake() + "&import=" + shown.id();
    }

    public String before(Change change) {
        return change.before(Texts.in(language.getLanguage()));
    }

    public String after(Change change) {
        return change.after(Texts.in(language.getLanguage()));
    }

    /** A tab cannot be shown as itself. */
    public boolean tab(Preview.File file) {
        return "\t".equals(file.separator());
    }

    public PreviewLists getLists() {
        return PreviewLists.of(preview);
    }

    public Preview getPreview() {
        return preview;
    }

    public Intake getIntake() {
        return intake;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
