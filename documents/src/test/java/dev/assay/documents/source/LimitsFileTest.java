package dev.assay.documents.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsFileTest {

    @Test
    void whatIsWrittenReadsBack() {
        Limits limits = Limits.standard().with(Limit.PAGES, 7).with(Limit.BYTES, 12_345);
        Limits read = understood(LimitsFile.write(limits));
        for (Limit limit : Limit.values()) {
            assertThat(read.of(limit)).as(limit.key()).isEqualTo(limits.of(limit));
        }
    }

    @Test
    void whatIsLeftOutIsAsUsual() {
        Limits limits = understood("# ours\npages = 3   # posters only\n\n");
        assertThat(limits.pages()).isEqualTo(3);
        assertThat(limits.bytes()).isEqualTo(Limit.BYTES.standard());
    }

    @Test
    void aMistakeIsNamedWithItsLine() {
        assertThat(refused("pages = 3\npagse = 4")).startsWith("limits.txt:2: ").contains("pagse");
        assertThat(refused("pages")).contains("pages = 200");
        assertThat(refused("pages = many")).contains("many");
        assertThat(refused("pages = 0")).contains("pages = 0");
        assertThat(refused("pages = 99999999999")).contains("99999999999");
        assertThat(refused("pages = 9999999999999999999999")).contains("whole number");
    }

    private static Limits understood(String text) {
        assertThat(LimitsFile.read("limits.txt", text)).isInstanceOf(LimitsFile.Read.Understood.class);
        return ((LimitsFile.Read.Understood) LimitsFile.read("limits.txt", text)).limits();
    }

    private static String refused(String text) {
        assertThat(LimitsFile.read("limits.txt", text)).isInstanceOf(LimitsFile.Read.Refused.class);
        return ((LimitsFile.Read.Refused) LimitsFile.read("limits.txt", text)).fault();
    }
}
