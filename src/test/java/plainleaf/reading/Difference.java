package plainleaf.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Names what one text has and another has not: whole blocks, and the words inside a block that changed. */
final class Difference {
    private final List<String> named = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    private Difference() {}

    /** Empty if and only if both are the same. */
    static List<String> between(List<String> written, List<String> read) {
        Difference difference = new Difference();
        difference.follow(written, read);
        return difference.named;
    }

    private void follow(List<String> written, List<String> read) {
        int[][] common = common(written, read);
        int w = 0;
        int r = 0;
        while (w < written.size() || r < read.size()) {
            boolean both = w < written.size() && r < read.size();
            if (both && written.get(w).equals(read.get(r))) {
                nameGap();
                w++;
                r++;
            } else if (r == read.size() || (both && common[w + 1][r] >= common[w][r + 1])) lost.add(written.get(w++));
            else added.add(read.get(r++));
        }
        nameGap();
    }

    /** How long the longest common subsequence is from each pair of places on. */
    private static int[][] common(List<String> written, List<String> read) {
        int[][] common = new int[written.size() + 1][read.size() + 1];
        for (int w = written.size() - 1; w >= 0; w--)
            for (int r = read.size() - 1; r >= 0; r--)
                common[w][r] = written.get(w).equals(read.get(r))
                        ? common[w + 1][r + 1] + 1
                        : Math.max(common[w + 1][r], common[w][r + 1]);
        return common;
    }

    private void nameGap() {
        if (lost.size() == added.size())
            for (int i = 0; i < lost.size(); i++) named.add(changed(lost.get(i), added.get(i)));
        else {
            lost.forEach(block -> named.add("lost “" + block + "”"));
            added.forEach(block -> named.add("added “" + block + "”"));
        }
        lost.clear();
        added.clear();
    }

    private static String changed(String written, String read) {
        if (!written.contains(" ") && !read.contains(" ")) return "“" + written + "” reads “" + read + "”";
        Difference inside = new Difference();
        inside.follow(Arrays.asList(written.split(" ")), Arrays.asList(read.split(" ")));
        return "in “" + written + "”: " + String.join(", ", inside.named);
    }
}
