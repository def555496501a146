package org.pincite.extract;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Recognises the text of page images with the {@code tesseract} program, one process for each page: what a hostile image
 * does to it stays in there. The program is looked for on the {@code PATH}; the image goes in through a pipe as PGM, and
 * words with their places come out as tab-separated values.
 */
final class Ocr {
    static final int DPI = 300;
    private static final long SECONDS_PER_PAGE = 60;
    private static final String UNAVAILABLE =
            "its text can only be recognised from its image, and the program tesseract was not found: install "
                    + "tesseract-ocr (Debian, Ubuntu: apt-get install tesseract-ocr; macOS: brew install tesseract)";

    private final String program;

    private static final class Found {
        static final boolean ON_PATH = isOnPath("tesseract");
    }

    Ocr() {
        this("tesseract");
    }

    Ocr(String program) {
        this.program = program;
    }

    /** One recognised line; lengths in points, see {@link Line}. */
    record Row(String text, boolean newParagraph, float left, float right, float baseline, float height) {}

    /** Recognition failed for one page; the message says how. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message);
        }
    }

    boolean isAvailable() {
        return program.equals("tesseract") ? Found.ON_PATH : isOnPath(program);
    }

    static String unavailable() {
        return UNAVAILABLE;
    }

    private static boolean isOnPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : path.split(File.pathSeparator, -1)) {
            if (!folder.isEmpty()
                    && (Files.isExecutable(Path.of(folder, program))
                            || Files.isExecutable(Path.of(folder, program + ".exe")))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The lines of one page, in reading order.
     *
     * @param dpi resolution of the image, from which its size in points follows
     */
    List<Row> read(BufferedImage image, float dpi, Budget budget) throws Failed {
        budget.stopCharging();
        Process process = null;
        try {
            ProcessBuilder builder = new ProcessBuilder(
                    program, "stdin", "stdout", "--dpi", Integer.toString(Math.round(dpi)), "-l", "eng", "tsv");
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            process = builder.start();
            CompletableFuture<String> output = output(process);
            writePgm(gray(image), process.getOutputStream());
            if (!process.waitFor(SECONDS_PER_PAGE, TimeUnit.SECONDS)) {
                throw new Failed("its text was not recognised within " + SECONDS_PER_PAGE + " seconds");
            }
            if (process.exitValue() != 0) {
                throw new Failed("tesseract ended with code " + process.exitValue());
            }
            return rows(output.get().lines().toList(), 72 / dpi);
        } catch (IOException | ExecutionException e) {
            throw new Failed("tesseract could not be run: " + Messages.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted();
        } finally {
            budget.charge();
            if (process != null) {
                process.destroyForcibly();
            }
        }
    }

    /** What the program writes, read beside it so that it never waits for a full pipe. */
    private static CompletableFuture<String> output(Process process) {
        CompletableFuture<String> output = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                output.complete(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                output.completeExceptionally(e);
            }
        });
        return output;
    }

    private static BufferedImage gray(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return image;
        }
        BufferedImage gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = gray.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, gray.getWidth(), gray.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return gray;
    }

    private static void writePgm(BufferedImage gray, OutputStream pipe) throws IOException {
        byte[] pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        try (OutputStream out = new BufferedOutputStream(pipe, 1 << 16)) {
            out.write(("P5\n" + gray.getWidth() + " " + gray.getHeight() + "\n255\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(pixels, 0, gray.getWidth() * gray.getHeight());
        }
    }

    /** Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    private static List<Row> rows(List<String> tsv, float scale) {
        List<Row> rows = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        String line = "";
        String paragraph = "";
        boolean opens = false;
        float left = 0;
        float right = 0;
        float bottom = 0;
        float height = 0;
        for (String record : tsv.subList(Math.min(1, tsv.size()), tsv.size())) {
            String[] cells = record.split("\t", -1);
            if (cells.length < 12 || !cells[0].equals("5") || cells[11].isBlank()) {
                continue;
            }
            String inParagraph = cells[2] + ' ' + cells[3];
            String inLine = inParagraph + ' ' + cells[4];
            if (!inLine.equals(line)) {
                if (!words.isEmpty()) {
                    rows.add(new Row(words.toString(), opens, left, right, bottom, height));
                }
                words.setLength(0);
                opens = !inParagraph.equals(paragraph);
                left = Float.MAX_VALUE;
                right = 0;
                bottom = 0;
                height = 0;
                line = inLine;
                paragraph = inParagraph;
            }
            float x = Float.parseFloat(cells[6]) * scale;
            float y = Float.parseFloat(cells[7]) * scale;
            float w = Float.parseFloat(cells[8]) * scale;
            float h = Float.parseFloat(cells[9]) * scale;
            words.append(words.isEmpty() ? "" : " ").append(cells[11].strip());
            left = Math.min(left, x);
            right = Math.max(right, x + w);
            bottom = Math.max(bottom, y + h);
            height = Math.max(height, h);
        }
        if (!words.isEmpty()) {
            rows.add(new Row(words.toString(), opens, left, right, bottom, height));
        }
        return evenHeights(rows);
    }

    /** The height of a recognised line depends on its letters; its type's is the page's usual one. */
    private static List<Row> evenHeights(List<Row> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        double[] heights = rows.stream().mapToDouble(Row::height).sorted().toArray();
        float usual = (float) heights[heights.length / 2];
        return Arrays.asList(rows.stream()
                .map(r -> new Row(r.text(), r.newParagraph(), r.left(), r.right(), r.baseline(), usual))
                .toArray(Row[]::new));
    }
}
