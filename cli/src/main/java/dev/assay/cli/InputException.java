package dev.assay.cli;

/** Input that cannot be used. The message is one line: what, where, what to do. It ends the command with exit code 2. */
final class InputException extends RuntimeException {
    InputException(String message) {
        super(message);
    }
}
