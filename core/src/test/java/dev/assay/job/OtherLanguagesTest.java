package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Postings in German, French and Spanish are read with the same contract as English ones. */
class OtherLanguagesTest {

    @Test
    void germanPostingsAreRead() {
        assertThat(Postings.requirements("""
                        Softwareentwickler Backend (m/w/d)

                        Deine Aufgaben
                        - Du entwickelst Microservices in Kotlin

                        Dein Profil
                        - Abgeschlossenes Studium der Informatik oder eine vergleichbare Qualifikation
                        - Mindestens 3 Jahre Berufserfahrung mit Java oder Kotlin
                        - Sehr gute Kenntnisse in PostgreSQL sowie Docker
                        - Terraform ist von Vorteil
                        - Verhandlungssicheres Deutsch

                        Wir bieten
                        - 30 Tage Urlaub und ein MacBook mit Linux
                        """))
                .containsExactly(
                        "SKILL PREFERRED [microservices]: Du entwickelst Microservices in Kotlin",
                        "EDUCATION REQUIRED: Abgeschlossenes Studium der Informatik oder eine vergleichbare Qualifikation",
                        "SKILL REQUIRED [java/kotlin] 3..null years: Mindestens 3 Jahre Berufserfahrung mit Java oder Kotlin",
                        "SKILL REQUIRED [postgresql]: Sehr gute Kenntnisse in PostgreSQL sowie Docker",
                        "SKILL REQUIRED [docker]: Sehr gute Kenntnisse in PostgreSQL sowie Docker",
                        "SKILL PREFERRED [terraform]: Terraform ist von Vorteil",
                        "LANGUAGE REQUIRED [german]: Verhandlungssicheres Deutsch");
    }

    @Test
    void frenchPostingsAreRead() {
        assertThat(Postings.requirements("""
                        Vos missions
                        - Vous développez des services avec Spring Boot

                        Profil recherché
                        - Bac+5 en informatique
                        - 5 ans d'expérience avec Java
                        - Maîtrise de PostgreSQL ou MySQL
                        - Kubernetes serait un plus
                        - Anglais courant

                        Nous offrons
                        - Télétravail et des projets Docker
                        """))
                .containsExactly(
                        "SKILL PREFERRED [spring-boot]: Vous développez des services avec Spring Boot",
                        "EDUCATION REQUIRED: Bac+5 en informatique",
                        "SKILL REQUIRED [java] 5..null years: 5 ans d'expérience avec Java",
                        "SKILL REQUIRED [postgresql/mysql]: Maîtrise de PostgreSQL ou MySQL",
                        "SKILL PREFERRED [kubernetes]: Kubernetes serait un plus",
                        "LANGUAGE REQUIRED [english]: Anglais courant");
    }

    @Test
    void spanishPostingsAreRead() {
        assertThat(Postings.requirements("""
                        Tus funciones
                        - Desarrollarás servicios con Django

                        Requisitos
                        - Grado en Informática o experiencia equivalente
                        - Al menos 2 años de experiencia con Python o Go
                        - Conocimientos de Docker y Git
                        - Se valorará Kafka
                        - Inglés fluido

                        Qué ofrecemos
                        - Trabajo remoto con AWS
                        """))
                .containsExactly(
                        "SKILL PREFERRED [django]: Desarrollarás servicios con Django",
                        "EDUCATION REQUIRED: Grado en Informática o experiencia equivalente",
                        "SKILL REQUIRED [python/go] 2..null years: Al menos 2 años de experiencia con Python o Go",
                        "SKILL REQUIRED [docker]: Conocimientos de Docker y Git",
                        "SKILL REQUIRED [git]: Conocimientos de Docker y Git",
                        "SKILL PREFERRED [kafka]: Se valorará Kafka",
                        "LANGUAGE REQUIRED [english]: Inglés fluido");
    }
}
