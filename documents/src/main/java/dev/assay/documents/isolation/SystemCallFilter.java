package dev.assay.documents.isolation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The system calls that no reader of files needs and that holes in kernels are reached by, as the kernel's filter program (see
 * {@code seccomp(2)} and {@code linux/filter.h}). A forbidden call fails with EPERM; one of another architecture ends the process.
 */
final class SystemCallFilter {

    /** A call and its number on either processor, from the kernel's tables; {@code NONE} where it has none. */
    private record Call(String name, int x86, int arm) {}

    private static final int NONE = -1;

    private static final List<Call> FORBIDDEN = List.of(
            new Call("socket", 41, 198),
            new Call("ptrace", 101, 117),
            new Call("process_vm_readv", 310, 270),
            new Call("process_vm_writev", 311, 271),
            new Call("pidfd_getfd", 438, 438),
            new Call("mount", 165, 40),
            new Call("umount2", 166, 39),
            new Call("pivot_root", 155, 41),
            new Call("chroot", 161, 51),
            new Call("open_tree", 428, 428),
            new Call("move_mount", 429, 429),
            new Call("fsopen", 430, 430),
            new Call("fsconfig", 431, 431),
            new Call("fsmount", 432, 432),
            new Call("fspick", 433, 433),
            new Call("mount_setattr", 442, 442),
            new Call("unshare", 272, 97),
            new Call("setns", 308, 268),
            new Call("bpf", 321, 280),
            new Call("perf_event_open", 298, 241),
            new Call("userfaultfd", 323, 282),
            new Call("io_uring_setup", 425, 425),
            new Call("io_uring_enter", 426, 426),
            new Call("io_uring_register", 427, 427),
            new Call("keyctl", 250, 219),
            new Call("add_key", 248, 217),
            new Call("request_key", 249, 218),
            new Call("name_to_handle_at", 303, 264),
            new Call("open_by_handle_at", 304, 265),
            new Call("init_module", 175, 105),
            new Call("finit_module", 313, 273),
            new Call("delete_module", 176, 106),
            new Call("kexec_load", 246, 104),
            new Call("kexec_file_load", 320, 294),
            new Call("reboot", 169, 142),
            new Call("swapon", 167, 224),
            new Call("swapoff", 168, 225),
            new Call("acct", 163, 89),
            new Call("quotactl", 179, 60),
            new Call("syslog", 103, 116),
            new Call("settimeofday", 164, 170),
            new Call("clock_settime", 227, 112),
            new Call("modify_ldt", 154, NONE),
            new Call("iopl", 172, NONE),
            new Call("ioperm", 173, NONE));

    private static final int ARCHITECTURE_X86 = 0xC000003E;
    private static final int ARCHITECTURE_ARM = 0xC00000B7;
    /** Numbers from here on name the calls of a second table that x86 processors know. */
    private static final int SECOND_TABLE = 0x40000000;

    private static final int LOAD = 0x20;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int JUMP_IF_AT_LEAST = 0x35;
    private static final int RETURN = 0x06;

    private static final int NUMBER_AT = 0;
    private static final int ARCHITECTURE_AT = 4;

    private static final int ALLOW = 0x7FFF0000;
    private static final int FAIL_WITH_EPERM = 0x00050001;
    private static final int END_PROCESS = 0x80000000;

    private static final int INSTRUCTION_BYTES = 8;

    private SystemCallFilter() {}

    /** The program for this machine's processor; empty where its numbers are not known. */
    static Optional<byte[]> ofThisMachine() {
        return switch (System.getProperty("os.arch")) {
            case "amd64" ->
                Optional.of(program(
                        ARCHITECTURE_X86, FORBIDDEN.stream().mapToInt(Call::x86).toArray()));
            case "aarch64" ->
                Optional.of(program(
                        ARCHITECTURE_ARM,
                        FORBIDDEN.stream()
                                .mapToInt(Call::arm)
                                .filter(number -> number != NONE)
                                .toArray()));
            default -> Optional.empty();
        };
    }

    /** The same as words of a shell's {@code printf}. */
    static Optional<String> printable() {
        return ofThisMachine().map(program -> {
            StringBuilder escapes = new StringBuilder();
            for (byte each : program) {
                escapes.append('\\').append(String.format(Locale.ROOT, "%03o", each & 0xFF));
            }
            return escapes.toString();
        });
    }

    private static byte[] program(int architecture, int[] forbidden) {
        ByteBuffer program =
                ByteBuffer.allocate(INSTRUCTION_BYTES * (forbidden.length + 7)).order(ByteOrder.nativeOrder());
        int refusal = forbidden.length + 1; // so far behind the first comparison of the number
        add(program, LOAD, 0, ARCHITECTURE_AT);
        add(program, JUMP_IF_EQUAL, 1, architecture);
        add(program, RETURN, 0, END_PROCESS);
        add(program, LOAD, 0, NUMBER_AT);
        add(program, JUMP_IF_AT_LEAST, refusal, SECOND_TABLE);
        for (int number : forbidden) {
            refusal--;
            add(program, JUMP_IF_EQUAL, refusal, number);
        }
        add(program, RETURN, 0, ALLOW);
        add(program, RETURN, 0, FAIL_WITH_EPERM);
        return program.array();
    }

    /** One instruction: what to do, how many to pass over where a comparison holds, and a number. */
    private static void add(ByteBuffer program, int code, int passOver, int number) {
        program.putShort((short) code).put((byte) passOver).put((byte) 0).putInt(number);
    }
}
