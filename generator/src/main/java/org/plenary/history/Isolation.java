package org.plenary.history;

import java.io.File;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What JGit learns of the machine: nothing. Left to itself it reads the settings of the user and the system, starts {@code git} to
 * find the latter, and writes files into the repository to measure its clock.
 */
final class Isolation extends SystemReader.Delegate {

    private Isolation() {
        super(SystemReader.getInstance());
    }

    /** Makes it so for all of JGit. */
    static void enter() {
        if (!(SystemReader.getInstance() instanceof Isolation)) {
            SystemReader.setInstance(new Isolation());
        }
    }

    /** The file system, without the programs that JGit would start where there is Cygwin. */
    static FS files() {
        return FS.detect(false);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new NoConfig(files);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new NoConfig(files);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new NoConfig(files);
    }

    private static final class NoConfig extends FileBasedConfig {

        private static final long CLOCK_SECONDS = 2;

        NoConfig(FS files) {
            super(new File("no-git-config"), files);
        }

        @Override
        public void load() {
            // There is none.
        }

        @Override
        public void save() {
            // Nothing is kept.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** Says how coarse the clock of any file system is, as what JGit doesn't find here it measures, by writing. */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(CLOCK_SECONDS, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}
