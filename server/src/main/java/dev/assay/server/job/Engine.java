package dev.assay.server.job;

import dev.assay.Assessor;
import dev.assay.documents.Documents;
import dev.assay.job.JobReader;
import dev.assay.rank.Weights;
import dev.assay.resume.ResumeReader;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.DocumentReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The front doors of the libraries, over one taxonomy. */
@Configuration(proxyBeanMethods = false)
class Engine {

    @Bean
    Taxonomy taxonomy() {
        return Taxonomy.standard();
    }

    @Bean
    DocumentReader documents() {
        return Documents.standard();
    }

    @Bean
    JobReader jobReader(Taxonomy taxonomy) {
        return new JobReader(taxonomy);
    }

    @Bean
    ResumeReader resumeReader(Taxonomy taxonomy) {
        return new ResumeReader(taxonomy);
    }

    @Bean
    Weights weights() {
        return Weights.STANDARD;
    }

    @Bean
    Assessor assessor(Taxonomy taxonomy, Weights weights) {
        return new Assessor(taxonomy, weights);
    }
}
