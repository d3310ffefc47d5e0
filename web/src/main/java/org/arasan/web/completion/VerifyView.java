package org.arasan.web.completion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.arasan.Refusal;
import org.arasan.completion.verification.CertificateVerification;
import org.arasan.completion.verification.FileCheck;
import org.arasan.completion.verification.FileChecking;
import org.arasan.completion.verification.Verification;
import org.omnifaces.util.Faces;

/** Whether a certificate is real: its number and the code of its QR stand in the address. */
@Named
@RequestScoped
public class VerifyView {

    @Inject
    private CertificateVerification verification;
    @Inject
    private FileChecking files;
    private String number;
    private String code;
    private Part file;
    private Verification answer;
    private boolean unknown;
    private FileCheck checked;

    public void look() {
        if (isAsked()) {
            answer = verification.find(number, code, Faces.getRemoteAddr()).orElse(null);
            unknown = answer == null;
        }
    }

    /** Checks the file that was handed in; whoever has it sees what whoever has the paper sees. */
    public void check() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw Refusal.invalid("completion.file-missing").at("file");
        }
        checked = files.check(number, PaperFile.of(file.getInputStream()), Faces.getRemoteAddr());
        if (checked.genuine()) {
            answer = checked.paper();
        }
    }

    public boolean isAsked() {
        return number != null && !number.isBlank();
    }

    /** Whether the register has no such number. */
    public boolean isUnknown() {
        return unknown;
    }

    /** What is known about the number, or null. */
    public Verification getAnswer() {
        return answer;
    }

    /** What the file proves that was handed in, or null. */
    public FileCheck getChecked() {
        return checked;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
