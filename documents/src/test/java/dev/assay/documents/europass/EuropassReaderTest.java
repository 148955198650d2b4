package dev.assay.documents.europass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestPdf;
import dev.assay.text.Reading;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

class EuropassReaderTest {

    private static final String CANDIDATE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
                xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
              <hr:DocumentID schemeID="x-1" schemeName="DocumentIdentifier"/>
              <CandidatePerson>
                <PersonName><oa:GivenName>Dana</oa:GivenName><hr:FamilyName>Example</hr:FamilyName></PersonName>
                <Communication><ChannelCode>Email</ChannelCode><oa:URI>dana@example.org</oa:URI></Communication>
                <PrimaryLanguageCode name="NORMAL">deu</PrimaryLanguageCode>
              </CandidatePerson>
              <CandidateProfile languageCode="en">
                <hr:ExecutiveSummary>&lt;p&gt;Builds &lt;strong&gt;calm&lt;/strong&gt; services.&lt;/p&gt;</hr:ExecutiveSummary>
                <EmploymentHistory>
                  <EmployerHistory>
                    <hr:OrganizationName>Larkfield Ltd</hr:OrganizationName>
                    <PositionHistory>
                      <PositionTitle typeCode="FREETEXT">Engineer</PositionTitle>
                      <eures:EmploymentPeriod>
                        <eures:StartDate><hr:FormattedDateTime>2015-03-01</hr:FormattedDateTime></eures:StartDate>
                        <eures:EndDate><hr:FormattedDateTime>2019-05</hr:FormattedDateTime></eures:EndDate>
                        <hr:CurrentIndicator>false</hr:CurrentIndicator>
                      </eures:EmploymentPeriod>
                      <oa:Description>&lt;ul&gt;&lt;li&gt;Services with Java&lt;/li&gt;&lt;li style="display:none"&gt;Kubernetes&lt;/li&gt;&lt;/ul&gt;</oa:Description>
                      <City>Graz</City>
                    </PositionHistory>
                  </EmployerHistory>
                </EmploymentHistory>
                <EducationHistory>
                  <EducationOrganizationAttendance>
                    <hr:OrganizationName>Sample University</hr:OrganizationName>
                    <AttendancePeriod><StartDate><hr:FormattedDateTime>2012</hr:FormattedDateTime></StartDate><Ongoing>true</Ongoing></AttendancePeriod>
                    <EducationDegree><hr:DegreeName>MSc Computer Science</hr:DegreeName></EducationDegree>
                  </EducationOrganizationAttendance>
                </EducationHistory>
                <PersonQualifications>
                  <PersonCompetency>
                    <CompetencyID schemeName="NORMAL">eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
                    <eures:CompetencyDimension>
                      <hr:CompetencyDimensionTypeCode>CEF-Speaking-Interaction</hr:CompetencyDimensionTypeCode>
                      <eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score>
                    </eures:CompetencyDimension>
                  </PersonCompetency>
                </PersonQualifications>
                <eures:Attachment><oa:EmbeddedData>ZGF0YTo=</oa:EmbeddedData></eures:Attachment>
                <Skills>
                  <PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>PostgreSQL</hr:CompetencyName></PersonCompetency>
                  <SkillsGroup><Title>Tools</Title><PersonCompetency><hr:CompetencyName>Git</hr:CompetencyName></PersonCompetency></SkillsGroup>
                </Skills>
                <Others><Title>Talks</Title><Other><Title>Calm services</Title></Other></Others>
              </CandidateProfile>
            </Candidate>
            """;

    private static final String PASSPORT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en">
              <LearnerInfo>
                <Identification>
                  <PersonName><FirstName>Dana</FirstName><Surname>Example</Surname></PersonName>
                  <ContactInfo><Email><Contact>dana@example.org</Contact></Email></ContactInfo>
                </Identification>
                <WorkExperienceList>
                  <WorkExperience>
                    <Period><From year="2015" month="--03" day="---01"/><Current>true</Current></Period>
                    <Position><Label>Engineer</Label></Position>
                    <Activities>Services with Java
            Databases with PostgreSQL</Activities>
                    <Employer><Name>Larkfield Ltd</Name></Employer>
                  </WorkExperience>
                </WorkExperienceList>
                <EducationList>
                  <Education>
                    <Period><From year="2012"/><To year="2015" month="07"/></Period>
                    <Title>MSc Computer Science</Title>
                    <Organisation><Name>Sample University</Name></Organisation>
                  </Education>
                </EducationList>
                <Skills>
                  <Linguistic>
                    <MotherTongueList><MotherTongue><Description><Code>de</Code><Label>German</Label></Description></MotherTongue></MotherTongueList>
                    <ForeignLanguageList><ForeignLanguage><Description><Code>en</Code><Label>English</Label></Description>
                      <ProficiencyLevel><Listening>C1</Listening><Writing>B2</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList>
                  </Linguistic>
                  <Computer><Description>&lt;p&gt;Git&lt;/p&gt;</Description></Computer>
                </Skills>
              </LearnerInfo>
            </SkillsPassport>
            """;

    @Test
    void whatTodaysEditorWritesIsReadAsTheResumeItDescribes() {
        assertThat(Readings.text("cv.xml", CANDIDATE)).isEqualTo("""
                Dana Example
                dana@example.org

                About me

                Builds calm services.

                Work experience
                Engineer, Larkfield Ltd
                2015-03 – 2019-05 | Graz
                • Services with Java

                Education and training
                MSc Computer Science, Sample University
                2012 – present

                Digital skills
                PostgreSQL
                Tools: Git

                Languages
                German: native
                English: C1 speaking interaction

                Talks
                Calm services""");
    }

    @Test
    void whatAReaderOfTheDescriptionsWouldNotSeeIsHidden() {
        assertThat(Readings.hidden("cv.xml", bytes(CANDIDATE)))
                .singleElement()
                .asString()
                .startsWith("Kubernetes");
    }

    @Test
    void theOlderFormIsReadToo() {
        assertThat(Readings.text("cv.xml", PASSPORT)).isEqualTo("""
                Dana Example
                dana@example.org

                Work experience
                Engineer, Larkfield Ltd
                2015-03 – present
                Services with Java
                Databases with PostgreSQL

                Education and training
                MSc Computer Science, Sample University
                2012 – 2015-07

                Languages
                German: native
                English: C1 listening, B2 writing

                Computer skills

                Git""");
    }

    @Test
    void otherXmlIsNoResume() {
        assertThat(Readings.reason("cv.xml", bytes("<?xml version=\"1.0\"?><Candidate xmlns=\"urn:other\"/>")))
                .isEqualTo(Reading.Reason.UNSUPPORTED);
    }

    @Test
    void aDocumentTypeIsRefused() {
        String xml = CANDIDATE.replace("<Candidate ", "<!DOCTYPE Candidate [<!ENTITY x \"y\">]>\n<Candidate ");
        assertThat(Readings.reason("cv.xml", bytes(xml))).isEqualTo(Reading.Reason.CORRUPT);
    }

    @Test
    void anAttachmentThatSaysWhatThePagesSayIsNoFinding() {
        byte[] file = attached(
                "About me",
                "Builds calm services.",
                "Engineer, Larkfield Ltd, March 2015 to May 2019",
                "Services with Java",
                "MSc Computer Science, Sample University",
                "PostgreSQL, tools: Git",
                "Talks: calm services",
                "Kubernetes");
        assertThat(Readings.document("cv.pdf", file).findings()).isEmpty();
    }

    @Test
    void whatOnlyTheAttachmentSaysCountsForNothingAndIsReported() {
        byte[] file = attached("Engineer, Larkfield Ltd, March 2015 to May 2019");
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Engineer, Larkfield Ltd, March 2015 to May 2019");
        assertThat(Readings.hidden("cv.pdf", file))
                .singleElement()
                .asString()
                .contains("postgresql", "java", "said by the attached Europass file");
    }

    private static byte[] attached(String... lines) {
        TestPdf pdf = new TestPdf().lines(72, 100, lines);
        pdf.draw(page -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("attachment.xml");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf.document(), new ByteArrayInputStream(bytes(CANDIDATE))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("attachment.xml", file));
            PDDocumentNameDictionary names =
                    new PDDocumentNameDictionary(pdf.document().getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.document().getDocumentCatalog().setNames(names);
        });
        return pdf.bytes();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
