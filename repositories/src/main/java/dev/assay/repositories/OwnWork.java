package dev.assay.repositories;

import dev.assay.evidence.Authorship;
import dev.assay.repositories.history.Change;
import dev.assay.repositories.history.FileChange;
import dev.assay.repositories.history.FileChange.AddedLine;
import dev.assay.repositories.rules.Code;
import dev.assay.repositories.rules.FileKind;
import dev.assay.repositories.rules.OwnFile;
import dev.assay.repositories.rules.OwnFile.OwnLine;
import dev.assay.repositories.rules.Practices;
import dev.assay.repositories.rules.Technologies;
import dev.assay.repositories.rules.Trace;
import dev.assay.repositories.rules.Trace.Manner;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes from a change what is new and the author's own. Not own are: lines that the history had before, whoever wrote them; files of
 * other people or of tools; reformatted lines; and all of a commit that brings in so much at once that it must come from elsewhere.
 */
final class OwnWork {

    /** So many new lines at once are an import or a squash; who wrote them the commit cannot tell. */
    private static final int IMPORT_LINES = 2500;

    private static final int IMPORT_FILES = 60;
    private static final int LEAST_LINES = 3;
    private static final int LEAST_LINES_OF_CODE = 5;

    private final Technologies technologies;
    private final Tally tally;

    OwnWork(Technologies technologies, Tally tally) {
        this.technologies = technologies;
        this.tally = tally;
    }

    /** The file's own lines with how many of them the history did not have before. */
    private record Part(OwnFile file, int fresh) {}

    /**
     * Looks at one of the owner's changes.
     *
     * @param fresh for each file, whether each of its added lines is new to the history
     */
    void add(Change change, List<boolean[]> fresh, Authorship authorship) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < change.files().size(); i++) {
            own(change.files().get(i), fresh.get(i)).ifPresent(parts::add);
        }
        int lines = parts.stream().mapToInt(Part::fresh).sum();
        if (lines > IMPORT_LINES || parts.size() > IMPORT_FILES) {
            tally.imported(change.commit().name());
            return;
        }
        LocalDate date = dateOf(change);
        List<OwnFile> files = parts.stream().map(Part::file).toList();
        for (OwnFile file : files) {
            Set<String> gists = gists(file);
            addLanguage(file, gists, change, date, authorship);
            if (isEnough(file, gists)) {
                technologies
                        .in(file)
                        .forEach(trace -> tally.add(sighting(trace, trace.line(), change, date, authorship)));
            }
        }
        Practices.in(change.commit().getShortMessage(), files)
                .forEach(trace -> tally.add(sighting(trace, trace.line(), change, date, authorship)));
    }

    private static Optional<Part> own(FileChange file, boolean[] fresh) {
        List<AddedLine> text = file.text();
        if (text == null || file.binary() || FileKind.of(file.path()) == FileKind.FOREIGN) {
            return Optional.empty();
        }
        int telling = 0;
        int news = 0;
        List<OwnLine> lines = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            AddedLine line = text.get(i);
            telling += file.prints()[i] != 0 ? 1 : 0;
            boolean isNew = fresh[i] && !line.reworked();
            news += isNew ? 1 : 0;
            if (!line.reworked()) {
                lines.add(new OwnLine(line.number(), line.text()));
            }
        }
        return news == 0 || news * 2 < telling
                ? Optional.empty()
                : Optional.of(new Part(new OwnFile(file.path(), lines), news));
    }

    private static boolean isEnough(OwnFile file, Set<String> gists) {
        int least = FileKind.of(file.path()) == FileKind.OTHER && Code.isProgram(file.name())
                ? LEAST_LINES_OF_CODE
                : LEAST_LINES;
        return gists.size() >= least;
    }

    private static Set<String> gists(OwnFile file) {
        Set<String> gists = new LinkedHashSet<>();
        for (OwnLine line : file.lines()) {
            if (Code.says(line.text())) {
                gists.add(Code.gist(line.text()));
            }
        }
        return gists;
    }

    private void addLanguage(OwnFile file, Set<String> gists, Change change, LocalDate date, Authorship authorship) {
        Optional<String> language = technologies.language(file.path());
        if (language.isEmpty() || gists.isEmpty()) {
            return;
        }
        boolean test = FileKind.of(file.path()) == FileKind.TEST;
        tally.wrote(language.get(), date.getYear(), gists, test);
        OwnLine first = file.lines().stream()
                .filter(line -> Code.says(line.text()))
                .min(java.util.Comparator.comparing((OwnLine line) -> Code.isPreamble(line.text())))
                .orElseThrow();
        Trace trace = new Trace(language.get(), "language", Manner.USED, file.path(), first.number(), first.text());
        tally.add(sighting(trace, file.lines().getLast().number(), change, date, authorship));
        Trace commit = new Trace("git", "commit", Manner.USED, file.path(), first.number(), first.text());
        tally.add(sighting(commit, first.number(), change, date, authorship));
    }

    private static Sighting sighting(Trace trace, int lastLine, Change change, LocalDate date, Authorship authorship) {
        return new Sighting(
                trace, Math.max(lastLine, trace.line()), change.commit().name(), date, authorship);
    }

    private static LocalDate dateOf(Change change) {
        return LocalDate.ofInstant(change.commit().getAuthorIdent().getWhenAsInstant(), ZoneOffset.UTC);
    }
}
