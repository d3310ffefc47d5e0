package org.arasan.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arasan.Refusal;
import org.junit.jupiter.api.Test;

/** What a plug-in may do to its neighbours: nothing. */
class ContainedKindTest {

    /** A kind whose every part fails in its own way. */
    private static class Brittle extends StayKind {

        @Override
        public CourseCalendar calendar() {
            throw new IllegalStateException("no calendar");
        }

        @Override
        public LessonRule lessons() {
            throw new NoClassDefFoundError("com/example/Missing");
        }

        @Override
        public Paper paper() {
            return null;
        }

        @Override
        public List<Field> fields(Scope scope) {
            return Arrays.asList(Field.text("hall", false, 0), null);
        }

        @Override
        public List<Action> actions(Scope scope) {
            return List.of(new Action(null));
        }

        @Override
        public List<KindPage> pages() {
            throw new AssertionError("no pages");
        }

        @Override
        public void act(ActionCall call) {
            throw Refusal.conflict("stay.not-now");
        }
    }

    private final ProgrammeKind kind = ContainedKind.around(new Brittle());

    @Test
    void whateverItThrowsOrLeavesOutBecomesARefusalThatNamesItAndANumber() {
        List<Runnable> calls = List.of(kind::calendar, kind::lessons, kind::paper, () -> kind.fields(Scope.INTAKE),
                () -> kind.actions(Scope.INTAKE), kind::pages);
        for (Runnable call : calls) {
            Refusal refusal = assertThrows(Refusal.class, call::run);
            assertEquals("programme.kind-broken", refusal.code());
            assertEquals("stay", refusal.args().get(0));
            assertTrue(refusal.args().get(1).toString().matches("[0-9A-F]{8}"), refusal::toString);
        }
    }

    @Test
    void whatItRefusesAndWhatItSaysGoesThrough() {
        assertEquals("stay.not-now", assertThrows(Refusal.class, () -> kind.act(null)).code());
        assertEquals(ProgrammeSettings.of(10, 10), kind.usual());
        assertEquals("stay", kind.code());
    }

    @Test
    void aKindThatThrowsWhenAskedItsNameIsNotLetIn() {
        assertThrows(UnsupportedOperationException.class, () -> ContainedKind.around(new StayKind() {
            @Override
            public String code() {
                throw new UnsupportedOperationException("who am I");
            }
        }));
    }

    @Test
    void aKindWithoutANameIsNotLetIn() {
        for (String code : Arrays.asList(null, "", "Stay", "a b", "../stay")) {
            assertThrows(IllegalStateException.class, () -> ContainedKind.around(new StayKind() {
                @Override
                public String code() {
                    return code;
                }
            }));
        }
    }

    @Test
    void aPageLeadsNowhereOutsideTheApplication() {
        for (String address : List.of("//evil.example/a.xhtml", "https://evil.example", "/a.xhtml?x=\"", "javascript:alert(1)")) {
            assertThrows(IllegalArgumentException.class,
                    () -> new KindPage("map", address, "pi-map", Set.of(), KindPage.Place.MENU));
        }
        assertEquals(Map.of(), Details.read("{\"n\": 1}").values());
    }
}
