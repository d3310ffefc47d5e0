package org.arasan.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.arasan.Refusal;
import org.junit.jupiter.api.Test;

class ContainedKindTest {

    @Test
    void whatAKindSaysGoesThrough() {
        ProgrammeKind kind = ContainedKind.around(new StayKind()).orElseThrow();
        assertEquals("stay", kind.code());
        assertEquals(CourseCalendar.STAY, kind.calendar());
    }

    @Test
    void whatAKindRefusesIsRefused() {
        ProgrammeKind kind = contained(new StayKind() {
            @Override
            public void act(ActionCall call) {
                throw Refusal.conflict("yoga.tired");
            }
        });
        assertEquals("yoga.tired", assertThrows(Refusal.class, () -> kind.act(null)).code());
    }

    @Test
    void whatAKindThrowsBecomesARefusalThatNamesIt() {
        assertBroken(contained(new StayKind() {
            @Override
            public List<Section> sections(Intake intake) {
                throw new IllegalStateException("out of order");
            }
        }));
        assertBroken(contained(new StayKind() {
            @Override
            public List<Section> sections(Intake intake) {
                throw new NoClassDefFoundError("kz/example/Gone");
            }
        }));
    }

    @Test
    void nothingIsNoAnswer() {
        assertBroken(contained(new StayKind() {
            @Override
            public List<Section> sections(Intake intake) {
                return null;
            }
        }));
    }

    @Test
    void aKindThatCannotSayItsNameIsLeftOut() {
        assertTrue(ContainedKind.around(new StayKind() {
            @Override
            public String code() {
                throw new IllegalStateException("who am I");
            }
        }).isEmpty());
    }

    private static ProgrammeKind contained(ProgrammeKind kind) {
        return ContainedKind.around(kind).orElseThrow();
    }

    private static void assertBroken(ProgrammeKind kind) {
        Refusal refusal = assertThrows(Refusal.class, () -> kind.sections(null));
        assertEquals("programme.kind-broken", refusal.code());
        assertEquals("stay", refusal.args().get(0));
    }
}
