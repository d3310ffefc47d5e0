package org.arasan.exchange;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.admission.terms.PlacesLeft;
import org.arasan.exchange.house.CurriculumAdmission;
import org.arasan.exchange.house.ResortAdmission;
import org.arasan.exchange.house.RoomAdmission;
import org.arasan.exchange.house.TrainerAdmission;
import org.arasan.exchange.house.TreatmentAdmission;
import org.arasan.exchange.house.VenueAdmission;
import org.arasan.exchange.people.MemberAdmission;
import org.arasan.exchange.people.PeopleRegister;
import org.arasan.exchange.sheet.Sheet;
import org.arasan.exchange.sheet.SheetReader;
import org.arasan.exchange.table.Admission;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Table;
import org.arasan.exchange.table.Target;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.programme.curriculum.Editions;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;

/** Files judged for a new house that knows nothing yet: every query finds nothing. */
public final class EmptyDatabase {

    private static final EntityManager EMPTY = proxy(EntityManager.class, (self, method, args) -> switch (method.getName()) {
        case "createQuery" -> proxy(TypedQuery.class, (query, call, ignored) -> switch (call.getName()) {
            case "getResultList" -> List.of();
            case "getResultStream" -> Stream.empty();
            case "setParameter", "setMaxResults" -> query;
            default -> throw new UnsupportedOperationException(call.getName());
        });
        case "find" -> null;
        default -> throw new UnsupportedOperationException("judging writes nothing: " + method.getName());
    });

    private EmptyDatabase() {
    }

    private static Admission equipped(Admission each) {
        if (each instanceof MemberAdmission) {
            return inject(each, "register", inject(new PeopleRegister(), "em", EMPTY));
        }
        return each instanceof CurriculumAdmission ? inject(each, "editions", inject(new Editions(), "em", EMPTY)) : inject(each, "em", EMPTY);
    }

    public static Plan judge(Table... tables) {
        Plan plan = new Plan();
        Target target = new Target(intake(), 0, PlacesLeft.uncounted());
        for (Admission each : List.of(new ResortAdmission(), new RoomAdmission(), new VenueAdmission(), new CurriculumAdmission(),
                new TrainerAdmission(), new TreatmentAdmission(), new MemberAdmission())) {
            Admission admission = equipped(each);
            admission.judge(target, Stream.of(tables).filter(table -> table.kind() == admission.kind()).toList(), plan);
        }
        return plan;
    }

    public static Intake intake() {
        return ProgrammeFixture.intake(new Resort("Санаторий", ResortRules.usual(ZoneId.of("Asia/Almaty"))), LocalDate.of(2026, 12, 1));
    }

    /** A file written down in a test, values separated by semicolons. */
    public static Table table(String... lines) {
        return Table.of(SheetReader.read("list.csv", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** A file of the sample intake. */
    public static Table sample(String name) {
        try (var content = EmptyDatabase.class.getResourceAsStream("/intake/" + name)) {
            Sheet sheet = SheetReader.read(name, content.readAllBytes());
            return Table.of(sheet);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Gives a row the key that storing it would have given. */
    public static void store(Object row, Long id) {
        inject(row, "id", id);
    }

    private static <T> T inject(T bean, String field, Object value) {
        try {
            Field place = bean.getClass().getDeclaredField(field);
            place.setAccessible(true);
            place.set(bean, value);
            return bean;
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
