package org.plenary.reuse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.plenary.publish.WholeFile;

/**
 * What the last bake into a folder made its outputs from. A damaged one, or one of another form, is none.
 *
 * @param circumstances what everything was made with: code, templates, settings
 * @param prints of the parts that were read, by part
 * @param lines by the path of the output
 */
record Ledger(String circumstances, Map<String, Long> prints, Map<String, Line> lines) {

    static final Ledger NONE = new Ledger("", Map.of(), Map.of());

    private static final int FORM = 1;

    /**
     * An output.
     *
     * @param plan the print of its plan
     * @param stamp the print of the stamp of the file that it became
     * @param parts that were read for it
     */
    record Line(long plan, long stamp, List<String> parts) {
        Line {
            parts = List.copyOf(parts);
        }
    }

    static Ledger read(Path file) {
        try {
            return Files.exists(file) ? read(Files.readAllBytes(file)) : NONE;
        } catch (IOException | RuntimeException e) {
            return NONE;
        }
    }

    private static Ledger read(byte[] sealed) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(sealed));
        if (in.readInt() != FORM || in.readLong() != sum(sealed, Integer.BYTES + Long.BYTES)) {
            return NONE;
        }
        String circumstances = in.readUTF();
        List<String> names = new ArrayList<>();
        Map<String, Long> prints = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(in.readUTF());
            prints.put(names.get(names.size() - 1), in.readLong());
        }
        Map<String, Line> lines = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = in.readUTF();
            long plan = in.readLong();
            long stamp = in.readLong();
            List<String> parts = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                parts.add(names.get(in.readInt()));
            }
            lines.put(path, new Line(plan, stamp, parts));
        }
        return new Ledger(circumstances, prints, lines);
    }

    void write(Path file) throws IOException {
        byte[] content = content();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(FORM);
        out.writeLong(sum(content, 0));
        out.write(content);
        WholeFile.write(file, bytes.toByteArray());
    }

    private byte[] content() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(circumstances);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        new TreeSet<>(prints.keySet()).forEach(part -> numbers.put(part, numbers.size()));
        out.writeInt(numbers.size());
        for (String part : numbers.keySet()) {
            out.writeUTF(part);
            out.writeLong(Optional.ofNullable(prints.get(part)).orElseThrow());
        }
        out.writeInt(lines.size());
        for (Map.Entry<String, Line> line : new TreeMap<>(lines).entrySet()) {
            out.writeUTF(line.getKey());
            out.writeLong(line.getValue().plan());
            out.writeLong(line.getValue().stamp());
            out.writeInt(line.getValue().parts().size());
            for (String part : line.getValue().parts()) {
                out.writeInt(Optional.ofNullable(numbers.get(part)).orElseThrow());
            }
        }
        return bytes.toByteArray();
    }

    private static long sum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }
}
