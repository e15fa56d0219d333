package plainleaf.typeset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plainleaf.model.Bytes;

/** A TrueType file taken apart into its tables, and put together again (OpenType, Font File). */
final class FontTables {
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int CHECKSUM_OF_ALL = 8;
    private static final int MAGIC = 0xB1B0AFBA;

    private final Map<String, byte[]> tables = new TreeMap<>();
    private final int kind;

    FontTables(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        kind = in.getInt(0);
        for (int i = 0; i < in.getShort(4); i++) {
            int at = HEADER + i * RECORD;
            byte[] table = new byte[in.getInt(at + 12)];
            in.get(in.getInt(at + 8), table);
            tables.put(new String(file, at, 4, StandardCharsets.US_ASCII), table);
        }
    }

    /** The table itself: what is changed in it is changed in the file. */
    byte[] bytes(String tag) {
        byte[] table = tables.get(tag);
        if (table == null) throw new IllegalStateException("a font without the table " + tag);
        return table;
    }

    ByteBuffer get(String tag) {
        return ByteBuffer.wrap(bytes(tag));
    }

    void put(String tag, byte[] table) {
        tables.put(tag, table);
    }

    Bytes file() {
        get("head").putInt(CHECKSUM_OF_ALL, 0);
        byte[] file = joined();
        // OpenType, head: the sum of the whole is taken while this is 0, and so is that of the table.
        ByteBuffer whole = ByteBuffer.wrap(file);
        int record = HEADER + List.copyOf(tables.keySet()).indexOf("head") * RECORD;
        whole.putInt(whole.getInt(record + 8) + CHECKSUM_OF_ALL, MAGIC - sum(file));
        return Bytes.of(file);
    }

    private byte[] joined() {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer head = ByteBuffer.allocate(HEADER + count * RECORD);
        head.putInt(kind).putShort((short) count).putShort((short) (power * RECORD));
        head.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * RECORD));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        tables.forEach((tag, table) -> {
            head.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(sum(table));
            head.putInt(head.capacity() + body.size()).putInt(table.length);
            body.writeBytes(table);
            body.writeBytes(new byte[-table.length & 3]);
        });
        return ByteBuffer.allocate(head.capacity() + body.size())
                .put(head.array())
                .put(body.toByteArray())
                .array();
    }

    /** The sum of its four-byte numbers; what is missing to the last is 0. */
    private static int sum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << (24 - 8 * (i & 3));
        }
        return sum;
    }
}
