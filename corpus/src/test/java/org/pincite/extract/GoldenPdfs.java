package org.pincite.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Draws the PDFs among the golden files. A PDF carries the time it was made, so one that is there stays as it is. */
final class GoldenPdfs {
    private static final String CASE = "Case 3:24-cv-00123-ABC Document 17-2 Filed 03/05/24 Page %d of %d";

    private GoldenPdfs() {}

    static void drawMissing(Path folder) throws IOException {
        Map<String, PdfMaker> drawings = Map.of(
                "pleading_paper", pleadingPaper(),
                "quotation_over_a_page_break", quotationOverPageBreak(),
                "roman_front_matter", romanFrontMatter(),
                "deposition_transcript", transcript(),
                "exhibit_with_two_stamps", twoStamps(),
                "numbered_complaint", numberedComplaint());
        for (Map.Entry<String, PdfMaker> drawing : drawings.entrySet()) {
            Path file = folder.resolve(drawing.getKey()).resolve("in.pdf");
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.write(file, drawing.getValue().bytes());
            }
        }
    }

    private static PdfMaker pleadingPaper() {
        String[][] pages = {
            {
                "ANN STONE (Bar No. 123456)",
                "STONE & FIELD LLP",
                "1 Mill Street, Oakdale, CA 90000",
                "Attorneys for Plaintiff",
                "",
                "",
                "",
                "UNITED STATES DISTRICT COURT",
                "NORTHERN DISTRICT OF CALIFORNIA",
                "",
                "THE BAKER COMPANY,",
                "Plaintiff,",
                "v.",
                "OLD MILL, INC.,",
                "Defendant.",
                "",
                "Case No. 3:24-cv-00123-ABC",
                "MOTION TO COMPEL",
                "",
                "\tPlaintiff moves to compel the production of the mill's scale books for the years",
                "2014 to 2024, on the ground that they " + "were asked for in time, that no objection",
                "was made, and that the 3 letters of counsel went unanswered. See Dkt. No. 12 at 4.",
                "\tThe scale books matter. They show, sack by sack, what the mill weighed and what",
                "it wrote down, and the two are not the same. As the mill's own foreman said under",
                "oath, \"we wrote what the office told us to write.\" Foreman Dep. 19:4-6. The mill's an-",
                "swer denies this, but an answer is not evidence, and the books are.",
                "\tPlaintiff therefore asks for an order that the mill produce the books within",
                "14 days, and that it pay the costs of this motion."
            },
            {
                "\tThe motion is supported by the declaration of Ann Stone, filed with it, and by",
                "the record of the case as it now stands before the Court.",
                "",
                "",
                "Dated: March 5, 2024",
                "",
                "STONE & FIELD LLP",
                "",
                "By: /s/ Ann Stone",
                "Ann Stone",
                "Attorneys for Plaintiff"
            }
        };
        PdfMaker pdf = PdfMaker.pdf();
        for (int p = 0; p < pages.length; p++) {
            pdf.page().at(120, 22, 9, CASE.formatted(p + 1, pages.length));
            for (int n = 1; n <= 28; n++) {
                pdf.at(n < 10 ? 51 : 45, 60 + (n - 1) * 24, Integer.toString(n));
            }
            for (int n = 0; n < pages[p].length; n++) {
                String line = pages[p][n];
                if (!line.isEmpty()) {
                    pdf.at(line.startsWith("\t") ? 108 : 72, 60 + n * 24, line.strip());
                }
            }
            pdf.at(300, 760, 10, Integer.toString(p + 1))
                    .at(72, 775, 9, "MOTION TO COMPEL, CASE NO. 3:24-cv-00123-ABC");
        }
        return pdf;
    }

    private static PdfMaker quotationOverPageBreak() {
        PdfMaker pdf = PdfMaker.pdf();
        List<String[]> pages = List.of(
                new String[] {
                    "\tThe report is plain. It was written by the mill's own auditor in 2019, and it was",
                    "sent to every director. It says that the scales \"were set",
                    "short by an ounce in the pound, by order of the management, and that this went on for"
                },
                new String[] {
                    "eleven years without a break,\" and that no one outside the mill was told. Nothing in",
                            "the answer denies that the report was sent.",
                    "\tThe directors did nothing. They met four times in that year, and the minutes of their",
                            "meetings do not speak of scales at all."
                },
                new String[] {
                    "\tA company that knows and does nothing consents. That is the law of this circuit, and",
                    "it has been for a century.",
                    "\tThe motion should be granted, and the directors should be heard, one after another."
                });
        for (int p = 0; p < pages.size(); p++) {
            pdf.page().at(120, 30, 9, CASE.formatted(p + 1, pages.size()));
            float y = p == 0 ? 668 : 84;
            if (p == 0) {
                pdf.lines("BRIEF IN SUPPORT OF THE MOTION");
                for (int i = 0; i < 22; i++) {
                    pdf.at(
                            i % 4 == 0 ? 108 : 72,
                            132 + i * 24,
                            "Sentence " + (char) ('A' + i)
                                    + " of the brief fills the line up to the margin and goes on to the next");
                }
            }
            for (String line : pages.get(p)) {
                pdf.at(line.startsWith("\t") ? 108 : 72, y, line.strip());
                y += 24;
            }
            pdf.at(303, 760, Integer.toString(p + 1));
        }
        return pdf;
    }

    private static PdfMaker romanFrontMatter() {
        PdfMaker pdf = PdfMaker.pdf();
        String[] roman = {"i", "ii", "iii"};
        String[] topics = {"the mill", "the scales", "the sacks", "the books", "the bakers", "the order"};
        for (int p = 0; p < 6; p++) {
            pdf.page()
                    .lines(
                            "\tThis page is about " + topics[p]
                                    + " and about nothing else, for each page has a matter of",
                            "its own, and that of the page before is over when the page is. So it is with " + topics[p]
                                    + ".");
            pdf.at(300, 760, p < 3 ? roman[p] : Integer.toString(p - 2));
        }
        return pdf;
    }

    private static PdfMaker transcript() {
        PdfMaker pdf = PdfMaker.pdf();
        String[] talk = {
            "Q.  You kept the scale books yourself?",
            "A.  I did, from 2014 on.",
            "Q.  And who told you what to write in them?",
            "A.  The office did. We wrote what the office",
            "told us to write.",
            "MR. FIELD:  Objection. Vague.",
            "THE WITNESS:  It was Mr. Miller's office."
        };
        for (int p = 0; p < 3; p++) {
            pdf.page().at(480, 40, "Page " + (p + 18));
            for (int n = 1; n <= 25; n++) {
                pdf.at(n < 10 ? 78 : 72, 70 + (n - 1) * 26, Integer.toString(n));
                String line = talk[(n + p) % talk.length];
                pdf.at(line.matches("[QA]\\..*|[A-Z .]+:.*") ? 126 : 108, 70 + (n - 1) * 26, line);
            }
            pdf.at(200, 750, "Oakdale Reporting Company, Inc.");
        }
        return pdf;
    }

    private static PdfMaker twoStamps() {
        PdfMaker pdf = PdfMaker.pdf();
        String[] topics = {"scales", "sacks", "books"};
        for (int p = 1; p <= 3; p++) {
            pdf.page()
                    .at(120, 24, 9, CASE.formatted(p, 3))
                    .at(120, 40, 9, "Case 5:19-cv-00001-DEF Document 1 Filed 01/02/19 Page %d of 3".formatted(p))
                    .lines(
                            "\tThe complaint of 2019 spoke of " + topics[p - 1] + ", and it was dismissed without",
                            "leave to amend, as the clerk noted.")
                    .at(470, 770, 10, "OLDMILL-0000123" + p);
        }
        return pdf;
    }

    private static PdfMaker numberedComplaint() {
        PdfMaker pdf = PdfMaker.pdf().page().lines("COMPLAINT", "");
        for (int n = 1; n <= 9; n++) {
            if (n == 6) {
                pdf.page();
            }
            pdf.lines(
                    "\t" + n + ".  In the year " + (2014 + n)
                            + " the mill sold sacks of flour to the baker and to others in",
                    "the district, and each of them was short by an ounce in the pound or more.");
        }
        return pdf;
    }
}
