package org.arasan.web.completion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.arasan.completion.CertificateVerification;
import org.arasan.completion.Verification;
import org.omnifaces.util.Faces;

/** Whether a certificate is real: its number and the code of its QR stand in the address. */
@Named
@RequestScoped
public class VerifyView {

    @Inject
    private CertificateVerification verification;
    private String number;
    private String code;
    private Part file;
    private Verification answer;
    private boolean unknown;
    private Boolean asIssued;

    public void look() {
        if (isAsked()) {
            answer = verification.find(number, code, Faces.getRemoteAddr()).orElse(null);
            unknown = answer == null;
        }
    }

    /** Compares the file that was handed in with the one issued. */
    public void compare() throws IOException {
        if (file != null) {
            asIssued = verification.isAsIssued(number, file.getInputStream().readAllBytes(), Faces.getRemoteAddr());
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

    /** Whether the file is the one issued; null while none was handed in. */
    public Boolean getAsIssued() {
        return asIssued;
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
