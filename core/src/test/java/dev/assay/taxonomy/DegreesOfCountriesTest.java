package dev.assay.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.taxonomy.ConceptKind.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Degrees and diplomas by the names that they have where they are earned. */
class DegreesOfCountriesTest {

    private static final String DEGREES = """
            Argentina | Tecnicatura universitaria | ASSOCIATE
            Australia | Advanced Diploma | ASSOCIATE
            Austria | Diplom-Ingenieur | MASTER
            Bangladesh | Higher Secondary Certificate | SECONDARY
            Belgium | Professionele bachelor | BACHELOR
            Brazil | Bacharelado | BACHELOR
            Brazil | Ensino médio | SECONDARY
            Bulgaria | Бакалавър | BACHELOR
            Canada | Diplôme d'études collégiales | ASSOCIATE
            Chile | Título profesional | BACHELOR
            China | 学士 | BACHELOR
            China | 硕士 | MASTER
            Colombia | Profesional universitario | BACHELOR
            Croatia | Prvostupnik | BACHELOR
            Czechia | Bakalář | BACHELOR
            Czechia | Maturita | SECONDARY
            Denmark | Professionsbachelor | BACHELOR
            Denmark | Kandidatgrad | MASTER
            Egypt | Thanaweya Amma | SECONDARY
            Estonia | Bakalaureusekraad | BACHELOR
            Finland | Diplomi-insinööri | MASTER
            Finland | Insinööri (AMK) | BACHELOR
            France | Licence informatique | BACHELOR
            France | Diplôme d'ingénieur | MASTER
            France | Brevet de technicien supérieur | ASSOCIATE
            Germany | Diplom-Informatiker | MASTER
            Germany | Fachinformatiker | ASSOCIATE
            Germany | Abitur | SECONDARY
            Ghana | WASSCE | SECONDARY
            Greece | Πτυχίο | BACHELOR
            Hungary | Okleveles mérnök | MASTER
            Hungary | Érettségi | SECONDARY
            Iceland | Stúdentspróf | SECONDARY
            India | B.Tech | BACHELOR
            India | MCA | MASTER
            Indonesia | Sarjana Komputer | BACHELOR
            Indonesia | Ahli Madya | ASSOCIATE
            Ireland | Higher Certificate | ASSOCIATE
            Ireland | Leaving Certificate | SECONDARY
            Israel | Practical Engineer | ASSOCIATE
            Israel | Bagrut | SECONDARY
            Italy | Laurea triennale | BACHELOR
            Italy | Laurea magistrale | MASTER
            Japan | 修士 | MASTER
            Kenya | KCSE | SECONDARY
            Latvia | Bakalaura grāds | BACHELOR
            Lithuania | Bakalauro laipsnis | BACHELOR
            Malaysia | Ijazah Sarjana Muda | BACHELOR
            Mexico | Técnico Superior Universitario | ASSOCIATE
            Mexico | Preparatoria | SECONDARY
            Morocco | Licence fondamentale | BACHELOR
            Netherlands | Doctorandus | MASTER
            Netherlands | HBO-bachelor | BACHELOR
            New Zealand | NCEA Level 3 | SECONDARY
            Nigeria | Ordinary National Diploma | ASSOCIATE
            Norway | Sivilingeniør | MASTER
            Pakistan | Matriculation | SECONDARY
            Peru | Grado de bachiller | BACHELOR
            Poland | Magister inżynier | MASTER
            Poland | Licencjat | BACHELOR
            Portugal | Licenciatura | BACHELOR
            Portugal | Mestrado | MASTER
            Romania | Licență | BACHELOR
            Romania | Bacalaureat | SECONDARY
            Russia | Диплом специалиста | MASTER
            Serbia | Osnovne akademske studije | BACHELOR
            Slovakia | Bakalár | BACHELOR
            Slovenia | Univerzitetni diplomirani inženir | MASTER
            South Africa | National Senior Certificate | SECONDARY
            South Korea | 학사 | BACHELOR
            South Korea | 석사 | MASTER
            Spain | Ingeniería técnica | BACHELOR
            Spain | Bachillerato | SECONDARY
            Sweden | Civilingenjör | MASTER
            Sweden | Kandidatexamen | BACHELOR
            Switzerland | Gymnasiale Matura | SECONDARY
            Thailand | ปริญญาตรี | BACHELOR
            Turkey | Yüksek lisans | MASTER
            Turkey | Ön lisans | ASSOCIATE
            Ukraine | Молодший спеціаліст | ASSOCIATE
            United Kingdom | Foundation degree | ASSOCIATE
            United Kingdom | A-levels | SECONDARY
            United States | Associate of Science | ASSOCIATE
            United States | GED | SECONDARY
            Vietnam | Cử nhân | BACHELOR
            """;

    @Test
    void degreesOfMoreThanFortyCountriesStandOnOneLadder() {
        Annotator annotator = Taxonomy.standard().annotator(Group.EDUCATION);
        TreeSet<String> countries = new TreeSet<>();
        List<String> faults = new ArrayList<>();
        for (String line : DEGREES.lines().toList()) {
            String[] cells = line.split(" \\| ", -1);
            List<Mention> found = annotator.annotate(cells[1]);
            boolean right = found.size() == 1
                    && found.getFirst().start() == 0
                    && found.getFirst().end() == cells[1].length()
                    && found.getFirst().concept().level() == DegreeLevel.valueOf(cells[2]);
            if (right) {
                countries.add(cells[0]);
            } else {
                faults.add(line + " is read as " + found);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(countries).hasSizeGreaterThan(40);
    }
}
