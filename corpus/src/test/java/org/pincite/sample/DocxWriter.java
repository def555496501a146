package org.pincite.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.sample.Words.Face;
import org.pincite.sample.Words.Fragment;
import org.pincite.sample.Words.Word;

/** Writes a source as a Word document: paragraphs, a table for the caption, footnotes, a running foot. */
final class DocxWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();

    private DocxWriter() {}

    static byte[] write(Source source) {
        DocxWriter writer = new DocxWriter();
        for (Block block : Markup.read(source.body())) {
            writer.block(block);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put(
                "_rels/.rels",
                relations(
                        "officeDocument", "word/document.xml",
                        "!http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                "docProps/core.xml"));
        parts.put("docProps/core.xml", properties(source));
        parts.put(
                "word/document.xml",
                HEAD + "<w:document " + NAMESPACES + "><w:body>" + writer.body
                        + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
                        + "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\""
                        + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        parts.put(
                "word/footnotes.xml",
                HEAD + "<w:footnotes " + NAMESPACES + ">"
                        + "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                        + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
                        + "</w:footnote>" + writer.notes + "</w:footnotes>");
        parts.put(
                "word/footer1.xml",
                HEAD + "<w:ftr " + NAMESPACES + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                        + runs(source.key("footer", ""), false) + "</w:p></w:ftr>");
        parts.put("word/_rels/document.xml.rels", relations("footnotes", "footnotes.xml", "footer", "footer1.xml"));
        return ZipBytes.of(parts);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Text(Block.Style style, String text) -> {
                switch (style) {
                    case BODY ->
                        paragraph(
                                "<w:spacing w:line=\"480\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"720\"/>",
                                text,
                                false);
                    case FLUSH -> paragraph("<w:spacing w:after=\"160\"/>", text, false);
                    case QUOTE ->
                        paragraph("<w:spacing w:after=\"240\"/><w:ind w:left=\"720\" w:right=\"720\"/>", text, false);
                    case ITEM ->
                        paragraph(
                                "<w:spacing w:after=\"120\"/><w:ind w:left=\"720\" w:hanging=\"240\"/>",
                                "• " + text,
                                false);
                    case HEADING ->
                        paragraph("<w:spacing w:before=\"240\" w:after=\"120\"/><w:jc w:val=\"center\"/>", text, true);
                    case SUBHEAD ->
                        paragraph(
                                "<w:spacing w:before=\"120\" w:after=\"120\"/><w:ind w:left=\"720\" w:hanging=\"440\"/>",
                                text,
                                true);
                    case CENTER -> paragraph("<w:jc w:val=\"center\"/>", text, false);
                    case LINE -> paragraph("", text, false);
                }
            }
            case Block.Caption caption -> caption(caption);
            case Block.Contents(String text, String page) ->
                paragraph(
                        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9350\"/></w:tabs>",
                        text + "\t" + page,
                        false);
            case Block.Footnote(String mark, String text) ->
                notes.append("<w:footnote w:id=\"")
                        .append(mark)
                        .append("\"><w:p>"
                                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>"
                                + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>")
                        .append(runs(text, false))
                        .append("</w:p></w:footnote>");
            case Block.Directive(String name, String argument, List<String> lines) -> {
                if (!name.equals("page")) {
                    throw new IllegalArgumentException("no directive @" + name + " in a Word document");
                }
                body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            }
            case Block.Image image -> throw new IllegalArgumentException("no picture in a Word document: " + image);
        }
    }

    private void paragraph(String properties, String text, boolean bold) {
        body.append("<w:p><w:pPr>")
                .append(properties)
                .append("</w:pPr>")
                .append(runs(text, bold))
                .append("</w:p>");
    }

    private void caption(Block.Caption caption) {
        body.append(
                "<w:tbl><w:tblPr><w:tblW w:w=\"9350\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4800\"/>"
                        + "<w:gridCol w:w=\"4550\"/></w:tblGrid><w:tr>");
        cell(
                caption.left(),
                "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\"/><w:right w:val=\"single\" w:sz=\"6\"/></w:tcBorders>");
        cell(caption.right(), "");
        body.append("</w:tr></w:tbl><w:p/>");
    }

    private void cell(List<String> rows, String borders) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"4675\" w:type=\"dxa\"/>")
                .append(borders)
                .append("</w:tcPr>");
        for (String row : rows) {
            boolean inset = row.startsWith(">>");
            paragraph(
                    inset ? "<w:ind w:left=\"1000\"/>" : "",
                    inset ? row.substring(2).strip() : row,
                    false);
        }
        body.append("</w:tc>");
    }

    private static String runs(String text, boolean bold) {
        StringBuilder runs = new StringBuilder();
        StringBuilder run = new StringBuilder();
        Face face = Face.ROMAN;
        for (Word word : Words.of(text, bold)) {
            run.append(runs.isEmpty() && run.isEmpty() ? "" : " ");
            for (Fragment fragment : word.fragments()) {
                if (fragment.raised() || fragment.face() != face) {
                    runs.append(run(run.toString(), face));
                    run.setLength(0);
                }
                if (fragment.raised()) {
                    runs.append("<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"")
                            .append(fragment.text())
                            .append("\"/></w:r>");
                } else {
                    face = fragment.face();
                    run.append(fragment.text());
                }
            }
        }
        return runs.append(run(run.toString(), face)).toString();
    }

    private static String run(String text, Face face) {
        if (text.isEmpty()) {
            return "";
        }
        String faces = (face == Face.BOLD || face == Face.BOLD_ITALIC ? "<w:b/>" : "")
                + (face == Face.ITALIC || face == Face.BOLD_ITALIC ? "<w:i/>" : "");
        return "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>" + faces
                + "<w:sz w:val=\"24\"/></w:rPr><w:t xml:space=\"preserve\">"
                + Html.escaped(text).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">") + "</w:t></w:r>";
    }

    private static String contentTypes() {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", WORD + "document.main+xml")
                + override("/word/footnotes.xml", WORD + "footnotes+xml")
                + override("/word/footer1.xml", WORD + "footer+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            String type = typesAndTargets[i];
            xml.append("<Relationship Id=\"rId")
                    .append(i / 2 + 1)
                    .append("\" Type=\"")
                    .append(type.startsWith("!") ? type.substring(1) : OFFICE + type)
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String properties(Source source) {
        return HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                + Html.escaped(source.key("title", ""))
                + "</dc:title><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + source.key("made")
                + "T17:00:00Z</dcterms:created></cp:coreProperties>";
    }
}
