package dev.assay.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command that the {@link Commands others} belong to. */
@Command(
        name = "assay",
        description = "Says, requirement by requirement, what each applicant has claimed, supported or demonstrated,"
                + " with the evidence quoted. People decide.",
        mixinStandardHelpOptions = true,
        versionProvider = AssayCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "assay serve starts the same in a browser and over REST; assay backup, restore and audit look after what it keeps.",
            "Each has a help of its own: assay serve --help.",
            "",
            "Exit codes: 0 done, 1 a fault of Assay's own, 2 wrong usage or input that cannot be used."
        })
final class AssayCommand {

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = AssayCommand.class.getPackage().getImplementationVersion();
            return new String[] {"assay " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
