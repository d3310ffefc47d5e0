package org.arasan.web.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.Texts;
import org.arasan.exchange.FaultSheet;
import org.arasan.exchange.Preview;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.vouchers.VoucherImport;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;
import org.arasan.web.exchange.PreviewLists;
import org.arasan.web.exchange.ReceivedFile;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /office/import.xhtml?list=}: a list of vouchers is handed in, looked at, written or thrown away. */
@Named
@RequestScoped
public class VoucherListView {

    @Inject
    private VoucherImport imports;
    @Inject
    private PageTexts texts;
    @Inject
    private UserLanguage reader;
    @Inject
    @Param(name = "list")
    private Long list;
    private Preview preview;
    private Part file;

    @PostConstruct
    void load() {
        preview = list == null ? null : imports.preview(list);
    }

    /** After a refused confirmation the list is shown as it would go now. */
    public void refresh() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public String handIn() throws IOException {
        if (file == null) {
            throw Refusal.invalid("exchange.no-files").at("file");
        }
        return page(imports.handIn(ReceivedFile.of(file.getSubmittedFileName(), file.getInputStream())));
    }

    /** Writes the preview that stands on the page, or refuses where it would no longer be that one. */
    public String confirm() {
        Preview written = imports.confirm(list, Faces.getRequestParameter("fingerprint"));
        Messages.create(texts.get("import.written", written.toWrite())).flash().add();
        return "/office/vouchers.xhtml?faces-redirect=true&show=all";
    }

    public String discard() {
        imports.discard(list);
        Messages.create(texts.get("import.discarded")).flash().add();
        return "/office/import.xhtml?faces-redirect=true";
    }

    public void download() throws IOException {
        Faces.sendFile(FaultSheet.of(preview, Texts.in(reader.getLanguage())), "faults-" + preview.id() + ".xlsx", true);
    }

    private static String page(Preview shown) {
        return "/office/import.xhtml?faces-redirect=true&list=" + shown.id();
    }

    /** The headings a list must have, or may have. */
    public String headings(boolean required) {
        return SheetKind.VOUCHERS.columns().stream().filter(each -> each.required() == required)
                .map(each -> each.heading(reader.getLanguage())).collect(Collectors.joining(" · "));
    }

    public PreviewLists getLists() {
        return PreviewLists.of(preview);
    }

    public Preview getPreview() {
        return preview;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
