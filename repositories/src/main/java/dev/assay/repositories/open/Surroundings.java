package dev.assay.repositories.open;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit sees it: without configuration of user, system or JGit, and without a Git program to ask. What a repository
 * shows cannot depend on the machine, and nothing is written to a home folder.
 */
final class Surroundings extends SystemReader.Delegate {

    private static final int CACHE = 96 << 20;

    private Surroundings(SystemReader machine) {
        super(machine);
    }

    /** JGit knows one such reader for the whole process; this sets it once. */
    static void isolate() {
        if (!(SystemReader.getInstance() instanceof Surroundings)) {
            SystemReader.setInstance(new Surroundings(SystemReader.getInstance()));
            WindowCacheConfig cache = new WindowCacheConfig();
            cache.setPackedGitLimit(CACHE);
            cache.setPackedGitWindowSize(64 << 10);
            cache.setDeltaBaseCacheLimit(CACHE);
            cache.install();
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return empty(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return empty(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return empty(parent, fs);
    }

    @Override
    public String getenv(String variable) {
        return variable.startsWith("GIT_") || variable.startsWith("XDG_") ? "" : super.getenv(variable);
    }

    @SuppressWarnings("NullAway") // a configuration without a file is what JGit's own tests use
    private static FileBasedConfig empty(Config parent, FS fs) {
        return new FileBasedConfig(parent, null, fs) {
            @Override
            public void load() {}

            @Override
            public void save() {}

            @Override
            public boolean isOutdated() {
                return false;
            }

            // JGit would measure how exact the clock of a file system is by writing files beside the objects.
            @Override
            public long getTimeUnit(String section, String part, String name, long otherwise, TimeUnit unit) {
                return section.equals("filesystem")
                        ? unit.convert(1, TimeUnit.MILLISECONDS)
                        : super.getTimeUnit(section, part, name, otherwise, unit);
            }
        };
    }
}
