package dev.assay.server.job;

import dev.assay.Assessor;
import dev.assay.documents.isolation.IsolatedDocuments;
import dev.assay.documents.isolation.Isolation;
import dev.assay.documents.source.Limits;
import dev.assay.job.JobReader;
import dev.assay.rank.Weights;
import dev.assay.resume.ResumeReader;
import dev.assay.taxonomy.Taxonomy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The front doors of the libraries, over one taxonomy. */
@Configuration(proxyBeanMethods = false)
class Engine {

    @Bean
    Taxonomy taxonomy() {
        return Taxonomy.standard();
    }

    /** Files come from strangers: they are read in processes of their own, which are ended with the server. */
    @Bean(destroyMethod = "close")
    IsolatedDocuments documents() {
        int most = Math.max(2, Runtime.getRuntime().availableProcessors());
        return IsolatedDocuments.start(Limits.standard(), Isolation.BEST, most);
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
