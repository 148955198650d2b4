package dev.assay.evaluation.reading;

import static dev.assay.evaluation.reading.Markup.paragraph;
import static dev.assay.evaluation.reading.Markup.run;

import java.util.List;

/** Résumés in scripts that run to the left or have no blanks, with the names of technologies as they are. */
final class OtherScripts {

    /** A face with ligatures. */
    static final String SERIF = "<w:rFonts w:ascii=\"DejaVu Serif\" w:hAnsi=\"DejaVu Serif\"/>";

    private static final List<String> HEBREW = List.of(
            "ניסיון תעסוקתי",
            "מהנדס תוכנה בכיר",
            "פיתוח שירותים עבור מערכת הזמנות",
            "תכנון בסיסי נתונים ובדיקות אוטומטיות",
            "השכלה",
            "תואר ראשון במדעי המחשב");
    private static final List<String> ARABIC = List.of(
            "الخبرة المهنية",
            "مهندس برمجيات أول",
            "تطوير خدمات لنظام الفواتير",
            "تصميم قواعد البيانات واختبارها",
            "التعليم",
            "بكالوريوس في علوم الحاسوب");
    private static final List<String> CHINESE =
            List.of("工作经历", "高级后端工程师", "负责订单系统的设计与开发,将响应时间从四百毫秒降低到六十毫秒,并编写自动化测试和技术文档,指导三名新同事。", "教育背景", "计算机科学学士,北方大学");
    private static final List<String> JAPANESE = List.of(
            "職務経歴", "バックエンドエンジニア", "決済サービスの設計と開発を担当し、障害対応の手順書を整備しました。チームの開発効率を高めるために自動テストを導入しました。", "学歴", "情報科学部卒業");

    private OtherScripts() {}

    static String rightToLeft(SampleResume resume) {
        List<String> lines = resume.skills().size() % 2 == 0 ? HEBREW : ARABIC;
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String technologies = i == 2 ? " Java " : "";
            body.append(paragraph(
                    "<w:bidi/><w:spacing w:after=\"60\"/>",
                    run("<w:rtl/>", lines.get(i))
                            + (technologies.isEmpty() ? "" : run("", technologies))
                            + (i == 3 ? run("<w:rtl/>", " 2019–2023") : "")));
        }
        return body.toString();
    }

    static String chinese(SampleResume resume) {
        List<String> lines = resume.skills().size() % 2 == 0 ? CHINESE : JAPANESE;
        StringBuilder body = new StringBuilder();
        for (String text : lines) {
            body.append(paragraph("<w:spacing w:after=\"60\"/>", run("", text)));
        }
        for (SampleResume.Job job : resume.jobs()) {
            body.append(paragraph("", run("", job.employer() + " " + lines.get(1) + " " + job.dates())));
            body.append(paragraph("", run("", lines.get(2) + String.join("、", resume.skills()))));
        }
        return body.toString();
    }
}
