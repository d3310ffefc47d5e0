package org.arasan.exchange.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What an import found and what it would write. Judging fills it and writes nothing; {@link #write()} does what judging planned, in its
 * order. Two plans that find and would write the same have the same {@linkplain #fingerprint() fingerprint}.
 */
public final class Plan {

    /** What becomes of a row. */
    public enum Fate {
        FRESH, CHANGED, SAME, FAULTY,
        /** Sound itself, but its file goes in whole or not at all. */ HELD
    }

    private record Place(String file, int line) {
    }

    private final List<Remark> remarks = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Runnable> writes = new ArrayList<>();
    private final Map<Place, Fate> fates = new HashMap<>();

    /** The row stays out; {@code column} is {@code null} where all of it is meant, {@code code} is a text of bundle {@code exchange}. */
    public void fault(Entry entry, Column column, String code, Object... args) {
        remark(Remark.Weight.FAULT, entry, column, code, args);
        fates.put(place(entry), Fate.FAULTY);
    }

    /** The row goes in, but somebody should look. */
    public void warn(Entry entry, Column column, String code, Object... args) {
        remark(Remark.Weight.WARNING, entry, column, code, args);
    }

    /** Notes that what is known as {@code before} becomes {@code after}, if the two differ. */
    public void change(Entry entry, Column column, String subject, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new Change(entry.file(), entry.line(), subject, column.field(), entry.table().heading(column), before, after));
        }
    }

    /** Plans to write a row; {@code name} says what, for the fingerprint. */
    public void will(Entry entry, Fate fate, String name, Runnable write) {
        fates.put(place(entry), fate);
        will(name, write);
    }

    /** Plans to write what belongs to no single row. */
    public void will(String name, Runnable write) {
        names.add(name);
        writes.add(write);
    }

    /** The row says what is known already. */
    public void same(Entry entry) {
        fates.put(place(entry), Fate.SAME);
    }

    /** The row stays out because of another row of its file. */
    public void hold(Entry entry) {
        fates.put(place(entry), Fate.HELD);
    }

    public boolean isFaulty(Entry entry) {
        return fates.get(place(entry)) == Fate.FAULTY;
    }

    /** Whether anything at all was found wrong with a file. */
    public boolean hasFaults(String file) {
        return count(file, Fate.FAULTY) > 0;
    }

    /** Rows of a file with that fate. */
    public int count(String file, Fate fate) {
        return (int) fates.entrySet().stream().filter(each -> each.getKey().file().equals(file) && each.getValue() == fate).count();
    }

    /** Writes everything planned, in order. */
    public void write() {
        writes.forEach(Runnable::run);
    }

    /** By file and line, as found. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** What was found and would be written, in 32 hexadecimal digits. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List.of(remarks, changes, names).forEach(each -> digest.update(each.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void remark(Remark.Weight weight, Entry entry, Column column, String code, Object... args) {
        String field = column == null ? "" : column.field();
        String heading = column == null ? "" : entry.table().heading(column);
        String value = column == null ? "" : column.shown(entry.get(column));
        remarks.add(new Remark(weight, entry.file(), entry.line(), field, heading, value, code, List.of(args)));
    }

    private static Place place(Entry entry) {
        return new Place(entry.file(), entry.line());
    }
}
