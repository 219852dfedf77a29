package org.plenary.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.problem.Printable;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.publish.WholeFile;
import org.plenary.publish.WriteFailure;

/**
 * What is told of the problems of a run, in every form, each with the same problems in the same order. It is made from its arguments alone;
 * only {@link #deliver} and {@link #print} touch the world.
 *
 * <pre>{@code
 * Report report = Report.of(problems, "2 errors: nothing was published", Surroundings.of(site, output));
 * report.print(System.out);
 * }</pre>
 */
public final class Report {

    private final String text;
    private final List<String> commands;
    private final Map<Path, byte[]> files = new LinkedHashMap<>();

    private Report(Problems problems, String conclusion, Surroundings surroundings) {
        List<Finding> findings = Finding.of(problems.list(), surroundings.folder());
        text = text(problems, conclusion, surroundings.coloured());
        commands = surroundings.onGitHub() ? GitHub.commands(findings) : List.of();
        files.put(
                surroundings.beside(Sarif.FILE),
                Sarif.log(findings, String.valueOf(surroundings.output().getFileName())));
        if (surroundings.onGitLab()) {
            files.put(surroundings.beside(GitLab.FILE), GitLab.report(findings));
        }
    }

    /**
     * Makes a report.
     *
     * @param conclusion what to say last: how many problems there are and what became of the site; may have several lines
     */
    public static Report of(Problems problems, String conclusion, Surroundings surroundings) {
        return new Report(problems, conclusion, surroundings);
    }

    private static String text(Problems problems, String conclusion, boolean coloured) {
        Stream<String> found =
                problems.list().stream().map(problem -> coloured ? Colours.of(problem) : problem.toString());
        Stream<String> told = Stream.concat(problems.notes().stream(), conclusion.lines());
        return Stream.concat(found, told.map(Printable::of)).collect(Collectors.joining("\n"));
    }

    /** What people read: every problem in the form of {@link Problem#toString()}, coloured where that helps, then notes and the conclusion. */
    public String text() {
        return text;
    }

    /**
     * Tells programs: writes {@code problems.sarif} beside the output folder, also when there is no problem, so that old ones go away; on
     * GitLab its code quality report too; on GitHub prints annotations. For those who print {@link #text} in a way of their own.
     */
    public void deliver(PrintStream console) {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            try {
                WholeFile.write(file.getKey(), file.getValue());
            } catch (IOException e) {
                // What people read must reach them all the more when a disk is full.
                WriteFailure failure = WriteFailure.of(e, file.getKey().resolveSibling(""));
                console.println(file.getKey().getFileName() + " can't be written: " + failure.reason());
            }
        }
        commands.forEach(console::println);
    }

    /** Tells programs and people. */
    public void print(PrintStream console) {
        deliver(console);
        console.println(text);
    }
}
