package org.arasan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.bench.Benchmark.Table;
import org.arasan.launch.Lifeline;
import org.arasan.launch.Trouble;

/** Runs the benchmarks that {@code -Dbench=a,b} names, all of them where it names none, and prints a table for each. */
public final class Bench {

    private Bench() {
    }

    /** @param args the provisioned server's folder, a data folder, the names with commas between */
    public static void main(String[] args) {
        Lifeline.hold();
        try {
            for (String name : names(args.length > 2 ? args[2] : "")) {
                run(name, Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath());
            }
        } catch (Trouble trouble) {
            System.err.println("Arasan: " + trouble.getMessage());
            System.exit(1);
        } catch (Exception e) {
            System.err.println("Arasan: the benchmark broke off: " + e);
            System.exit(1);
        }
        System.exit(0);
    }

    private static List<String> names(String wanted) {
        List<String> names = Stream.of(wanted.split(",")).map(String::strip).filter(each -> !each.isEmpty() && !each.startsWith("${")).toList();
        for (String name : names) {
            if (!Benchmark.ALL.containsKey(name)) {
                throw new Trouble("There is no benchmark \"" + name + "\"; there are " + String.join(", ", Benchmark.ALL.keySet()) + ".");
            }
        }
        return names.isEmpty() ? List.copyOf(Benchmark.ALL.keySet()) : names;
    }

    private static void run(String name, Path home, Path data) throws Exception {
        Benchmark benchmark = Benchmark.ALL.get(name);
        try (BenchPlace place = new BenchPlace(home, data)) {
            Thread hook = new Thread(() -> closed(place), "stop");
            Runtime.getRuntime().addShutdownHook(hook);
            List<Table> tables = benchmark.measure(place);
            Runtime.getRuntime().removeShutdownHook(hook);
            System.out.println();
            System.out.println(name + "  (" + Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version() + ")");
            tables.forEach(Bench::print);
        }
    }

    private static void closed(BenchPlace place) {
        try {
            place.close();
        } catch (Exception e) {
            System.err.println("Arasan: " + e.getMessage());
        }
    }

    private static void print(Table table) {
        List<List<String>> rows = new ArrayList<>(List.of(table.columns()));
        rows.addAll(table.rows());
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int column = 0; column < row.size(); column++) {
                int index = column;
                int width = rows.stream().mapToInt(each -> each.get(index).length()).max().orElse(0);
                line.append(column == 0 ? String.format("%-" + width + "s", row.get(0)) : String.format("  %" + width + "s", row.get(column)));
            }
            System.out.println(line);
        }
        table.remarks().forEach(remark -> System.out.println("  " + remark));
        System.out.println();
    }
}
