package org.arasan.web.voucher;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.arasan.Refusal;
import org.arasan.Refusals;
import org.arasan.voucher.VoucherPrinting;

/** {@code /office/voucher.pdf?id=}: a voucher to be printed. */
@WebServlet("/office/voucher.pdf")
public class VoucherPaperServlet extends HttpServlet {

    @Inject
    private VoucherPrinting printing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        byte[] pdf;
        try {
            pdf = printing.pdf(id != null && id.matches("[0-9]{1,18}") ? Long.valueOf(id) : -1L);
        } catch (RuntimeException thrown) {
            Refusals.in(thrown).filter(each -> each.sort() == Refusal.Sort.NOT_FOUND || each.sort() == Refusal.Sort.CONFLICT)
                    .orElseThrow(() -> thrown);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"voucher-" + id + ".pdf\"");
        response.getOutputStream().write(pdf);
    }
}
