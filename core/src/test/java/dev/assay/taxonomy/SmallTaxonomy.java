package dev.assay.taxonomy;

/** A taxonomy small enough to hold in mind, for tests of what is built on it. */
public final class SmallTaxonomy {

    private static final String LINES = """
            kind: family
            programming-language | Programming language | |
            web-framework | Web framework | |
            backend-framework | Backend framework | | broader=web-framework
            frontend-framework | Frontend framework | | broader=web-framework
            database | Database | |
            relational-database | Relational database | | broader=database
            document-store | Document store | | broader=database
            cloud-platform | Cloud platform | |
            operating-system | Operating system | |
            agile | Agile | |
            kind: language
            java | Java | | broader=programming-language
            python | Python | | broader=programming-language
            c-sharp | C# | | broader=programming-language
            javascript | JavaScript | | broader=programming-language
            typescript | TypeScript | | broader=programming-language implies=javascript
            sql | SQL | |
            kind: framework
            spring | Spring | | broader=backend-framework implies=java
            spring-boot | Spring Boot | | broader=backend-framework implies=spring
            django | Django | | broader=backend-framework implies=python
            flask | Flask | | broader=backend-framework implies=python
            kind: database
            mysql | MySQL | | broader=relational-database implies=sql
            postgresql | PostgreSQL | | broader=relational-database implies=sql
            oracle | Oracle Database | | broader=relational-database implies=sql
            mongodb | MongoDB | | broader=document-store
            kind: cloud
            aws | AWS | | broader=cloud-platform
            azure | Azure | | broader=cloud-platform
            aws-lambda | AWS Lambda | | implies=aws
            kind: operating-system
            linux | Linux | | broader=operating-system
            windows | Windows | | broader=operating-system
            kind: method
            scrum | Scrum | | broader=agile
            kanban | Kanban | | broader=agile
            kind: field-of-study
            computing | Computing | |
            computer-science | Computer science | | broader=computing
            software-engineering | Software engineering | | broader=computing
            law | Law | |
            kind: certificate
            scrum-master-certificate | Professional Scrum Master | | implies=scrum
            aws-developer-certificate | AWS Certified Developer | | implies=aws
            azure-developer-certificate | Azure Developer Associate | | implies=azure sibling=aws-developer-certificate
            kind: spoken-language
            english | English | |
            german | German | |
            kind: trait
            communication | Communication | |
            teamwork | Teamwork | |
            """;

    private SmallTaxonomy() {}

    /** The taxonomy; each call makes a new one. */
    public static Taxonomy create() {
        return Taxonomy.read("small.txt", LINES);
    }
}
