package org.arasan.admission.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Language;
import org.arasan.Part;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.admission.application.ApplicationList.Filter;
import org.arasan.admission.terms.Admissions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The applications for an intake as a workbook, in the reader's language. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ApplicationExport {

    private static final int MOST = 20_000;
    private static final List<String> COLUMNS = List.of("turn", "number", "state", "name", "iin", "sex", "age", "union", "region", "phone",
            "email", "filed", "why");

    @Inject
    private Admissions admissions;
    @Inject
    private ApplicationList list;

    /** At most 20,000 rows; every text is written as text, so that none is taken for a formula. */
    public byte[] workbook(Long intake, Filter filter, Language language) {
        Texts texts = Texts.in(language);
        ZoneId zone = admissions.managed(intake).resort().zone();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Arasan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(texts.get("admission.data.applications"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, texts.get("admission.data." + COLUMNS.get(column)));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            int line = 1;
            for (Application each : list.some(intake, filter, new Part(List.of(), MOST)).rows()) {
                write(sheet, line++, row(each, texts, zone));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<Object> row(Application each, Texts texts, ZoneId zone) {
        return List.of(each.turn(), each.number(), texts.of(each.state()), each.fullName(), each.iin().masked(), texts.of(each.iin().sex()),
                each.age(), each.union().name(), each.region().name(), each.contacts().phone(), each.contacts().email(),
                each.filedAt().atZone(zone).toLocalDateTime().withNano(0).toString(), each.why() == null ? "" : each.why());
    }

    private static void write(Worksheet sheet, int line, List<Object> row) {
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column) instanceof Number number) {
                sheet.value(line, column, number);
            } else {
                sheet.value(line, column, row.get(column).toString());
                sheet.style(line, column).format("@").set();
            }
        }
    }
}
