package dev.assay.server;

import picocli.CommandLine.Command;

/** The commands about the log of who did what. */
@Command(
        name = "audit",
        description = "Looks after the log of who did what.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class AuditCommand {}
