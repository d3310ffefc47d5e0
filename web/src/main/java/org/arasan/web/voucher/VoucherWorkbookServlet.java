package org.arasan.web.voucher;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.arasan.exchange.vouchers.VoucherExport;
import org.arasan.web.UserLanguage;
import org.arasan.web.exchange.ImportsResource;

/** {@code /office/vouchers.xlsx?show=&q=&quota=}: the list that stands on the page as a workbook, in the reader's language. */
@WebServlet("/office/vouchers.xlsx")
public class VoucherWorkbookServlet extends HttpServlet {

    @Inject
    private VoucherExport export;
    @Inject
    private UserLanguage reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String quota = request.getParameter("quota");
        byte[] workbook = export.workbook(Shown.filter(request.getParameter("show"), request.getParameter("q"),
                quota != null && quota.matches("[0-9]{1,18}") ? Long.valueOf(quota) : null), reader.getLanguage());
        response.setContentType(ImportsResource.WORKBOOK);
        response.setHeader("Content-Disposition", "attachment; filename=\"vouchers.xlsx\"");
        response.getOutputStream().write(workbook);
    }
}
