package org.arasan.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.SheetKind;

/** What can be handed in: the kinds of list and their columns, in the order in which one depends on another. */
@Named
@ApplicationScoped
public class SampleSheets {

    /** @param required headings a list must have; @param optional headings it may have */
    public record Sample(SheetKind kind, List<String> required, List<String> optional) {
    }

    public List<Sample> getAll() {
        return Arrays.stream(SheetKind.values()).filter(kind -> kind != SheetKind.VOUCHERS).map(kind -> new Sample(kind, headings(kind, true), headings(kind, false))).toList();
    }

    private static List<String> headings(SheetKind kind, boolean required) {
        return kind.columns().stream().filter(column -> column.required() == required).map(Column::heading).toList();
    }
}
