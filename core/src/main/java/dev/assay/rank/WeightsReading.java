package dev.assay.rank;

import java.util.List;

/** What came of reading a weights file. */
public sealed interface WeightsReading {

    /** The file was understood. */
    record Understood(Weights weights) implements WeightsReading {}

    /**
     * The file cannot be used.
     *
     * @param faults one line each: the file, the line, what is wrong and what to do
     */
    record Refused(List<String> faults) implements WeightsReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
