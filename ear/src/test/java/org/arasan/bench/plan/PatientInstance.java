package org.arasan.bench.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.planning.room.model.Misfit;
import org.arasan.planning.room.model.RoomModel;
import org.arasan.planning.room.model.RoomPlace;
import org.arasan.planning.room.model.RoomWeights;
import org.arasan.planning.room.model.Sleeper;
import org.arasan.planning.room.model.Spell;
import org.arasan.planning.search.Verdict.Level;

/**
 * A public instance of patient admission scheduling (Demeester and others 2010) as a plan of rooms: patients are guests, a night is a spell, and
 * what a room lacks is a misfit. Costs are counted in tenths.
 */
final class PatientInstance {

    private static final Set<String> BLOCKS = Set.of("SPECIALISMS", "DEPARTMENTS", "ROOMPROPERTIES", "ROOMS", "BEDS", "PATIENTS", "END");
    private static final String AGE = "pas.age";
    private static final String SEX = "pas.sex";
    private static final String NEEDED = "pas.needed";
    private static final String WANTED = "pas.wanted";
    private static final String SIZE = "pas.size";
    private static final String DEPARTMENT = "pas.department";
    private static final String SPECIALISM = "pas.specialism";
    /** The level of a specialism that a room does not have, above the best. */
    private static final int WITHOUT = 2;

    private final Map<String, List<String[]>> rows = new HashMap<>();
    private final Map<Integer, Department> departments = new HashMap<>();
    private final List<Ward> wards = new ArrayList<>();
    private final List<RoomPlace> rooms = new ArrayList<>();
    private final List<Sleeper> sleepers = new ArrayList<>();
    private final List<Misfit> misfits = new ArrayList<>();
    private final int horizon;

    private record Department(int youngest, int oldest, Map<Integer, Integer> levels) {

        boolean takes(int age) {
            return (youngest == 0 || age >= youngest) && (oldest == 0 || age <= oldest);
        }
    }

    /** A room: what the planner's {@link RoomPlace} does not tell. */
    private record Ward(int capacity, Department department, String sexes, Map<Integer, Integer> levels, int[] equipment) {
    }

    private record Patient(int age, boolean man, int[] specialisms, int preferred, int[] needed, int[] wanted) {
    }

    private PatientInstance(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file).stream().map(String::strip).toList();
        horizon = Integer.parseInt(lines.stream().filter(line -> line.startsWith("Planning horizon")).findFirst().orElseThrow().split(":")[1].strip());
        String block = null;
        for (String line : lines) {
            String word = line.replaceAll("[.: ]+$", "");
            if (BLOCKS.contains(word)) {
                block = word;
            } else if (block != null && !line.isEmpty()) {
                rows.computeIfAbsent(block, none -> new ArrayList<>()).add(line.split("\\|"));
            }
        }
        rows.get("DEPARTMENTS").forEach(this::department);
        rows.get("ROOMS").forEach(this::room);
        rows.get("PATIENTS").forEach(this::patient);
    }

    static RoomModel read(Path file) throws IOException {
        PatientInstance read = new PatientInstance(file);
        List<Spell> spells = IntStream.range(0, read.horizon).mapToObj(night -> new Spell(night, 1, LocalDate.EPOCH.plusDays(night))).toList();
        return new RoomModel(read.rooms, read.sleepers, spells, read.misfits, List.of(), weights());
    }

    private static RoomWeights weights() {
        return RoomWeights.usual().weighing(Map.of(RoomWeights.FEW_ROOMS, 0L)).with(RoomWeights.SEXES_APART, Level.WISH, 50)
                .with(AGE, Level.MUST, 1).with(SEX, Level.WISH, 50).with(NEEDED, Level.WISH, 50).with(WANTED, Level.WISH, 20).with(SIZE, Level.WISH, 8)
                .with(DEPARTMENT, Level.WISH, 10).with(SPECIALISM, Level.WISH, 10);
    }

    private void department(String[] row) {
        String[] head = row[0].strip().split(" +");
        departments.put(Integer.parseInt(head[0]), new Department(Integer.parseInt(head[head.length - 2]),
                Integer.parseInt(head[head.length - 1]), levels(row[1])));
    }

    private void room(String[] row) {
        String number = row[0].strip().split(" +")[0];
        List<Long> beds = rows.get("BEDS").stream().map(bed -> numbers(String.join(" ", bed)))
                .filter(bed -> bed[1] == Integer.parseInt(number)).map(bed -> (long) bed[0]).toList();
        String sexes = row[3].strip();
        rooms.add(new RoomPlace(rooms.size(), number, beds, beds.size(), sexes.equals("D"), false));
        wards.add(new Ward(numbers(row[1])[0], departments.get(numbers(row[2])[0]), sexes, levels(row[4]), numbers(row[5])));
    }

    private void patient(String[] row) {
        String[] head = row[0].strip().split(" +");
        int[] nights = numbers(row[1]);
        if (nights[0] >= Math.min(nights[1], horizon)) {
            return;
        }
        Sleeper sleeper = new Sleeper(sleepers.size(), head[0], head[3].equals("M"), nights[0], Math.min(nights[1], horizon), Sleeper.NOBODY,
                null, false);
        sleepers.add(sleeper);
        Patient patient = new Patient(Integer.parseInt(head[2]), sleeper.man(), specialisms(numbers(row[2]), sleeper), numbers(row[3])[0],
                numbers(row[4]), numbers(row[5]));
        IntStream.range(0, wards.size()).forEach(room -> misfits(sleeper, patient, room));
    }

    /** The specialism of each night, 0 for none. */
    private static int[] specialisms(int[] parts, Sleeper sleeper) {
        return Arrays.copyOf(IntStream.range(0, parts[0])
                .flatMap(part -> IntStream.generate(() -> parts[1 + 2 * part]).limit(parts[2 + 2 * part])).toArray(), sleeper.until() - sleeper.from());
    }

    private void misfits(Sleeper sleeper, Patient patient, int room) {
        Ward ward = wards.get(room);
        int nights = sleeper.until() - sleeper.from();
        add(sleeper, room, AGE, ward.department().takes(patient.age()) ? 0 : nights);
        boolean wrongSex = ward.sexes().equals(patient.man() ? "F" : "M");
        add(sleeper, room, SEX, wrongSex ? nights : 0);
        int[] equipment = ward.equipment();
        add(sleeper, room, NEEDED, nights * lacking(equipment, i -> patient.needed()[i] == 1));
        add(sleeper, room, WANTED, nights * lacking(equipment, i -> patient.wanted()[i] == 1 && patient.needed()[i] == 0));
        add(sleeper, room, SIZE, patient.preferred() > 0 && ward.capacity() > patient.preferred() ? nights : 0);
        int[] known = Arrays.stream(patient.specialisms()).filter(each -> each != 0).toArray();
        add(sleeper, room, DEPARTMENT, (int) Arrays.stream(known).filter(each -> !ward.department().levels().containsKey(each)).count());
        add(sleeper, room, SPECIALISM, Arrays.stream(known).map(each -> ward.levels().getOrDefault(each, WITHOUT + 1) - 1).sum());
    }

    private void add(Sleeper sleeper, int room, String constraint, int count) {
        if (count > 0) {
            misfits.add(new Misfit(sleeper.index(), room, constraint, count));
        }
    }

    private static int lacking(int[] equipment, IntPredicate asked) {
        return (int) IntStream.range(0, equipment.length).filter(i -> equipment[i] == 0).filter(asked).count();
    }

    /** Pairs of level and specialism. */
    private static Map<Integer, Integer> levels(String pairs) {
        int[] numbers = numbers(pairs);
        Map<Integer, Integer> levels = new HashMap<>();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            if (numbers[i + 1] != 0) {
                levels.put(numbers[i + 1], numbers[i]);
            }
        }
        return levels;
    }

    private static int[] numbers(String text) {
        return Stream.of(text.strip().split("\\s+")).filter(each -> !each.isEmpty()).mapToInt(Integer::parseInt).toArray();
    }
}
