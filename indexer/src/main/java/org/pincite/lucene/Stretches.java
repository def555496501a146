package org.pincite.lucene;

/** Stretches of a document's positions that may hold a place, and how many words each is known to lack. */
final class Stretches {
    private final int[] from;
    private final int[] to;
    private final int[] lacking;
    private int size;

    private Stretches(int most) {
        this.from = new int[most];
        this.to = new int[most];
        this.lacking = new int[most];
    }

    /** The positions at most {@code distance} away from one of {@code anchors}, which ascend. */
    static Stretches around(int[] anchors, int distance, int lacking) {
        Stretches all = new Stretches(anchors.length);
        for (int anchor : anchors) {
            int last = all.size - 1;
            if (last >= 0 && anchor - distance <= all.to[last]) {
                all.to[last] = anchor + distance;
            } else {
                all.from[all.size] = Math.max(0, anchor - distance);
                all.to[all.size] = anchor + distance;
                all.lacking[all.size++] = lacking;
            }
        }
        return all;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int from(int index) {
        return from[index];
    }

    /** The last position, included. */
    int to(int index) {
        return to[index];
    }

    /** Drops the stretches that lack more than {@code most} words, counting a word that should stand there some times. */
    void require(int[] positions, int times, int most) {
        int kept = 0;
        int next = 0;
        for (int i = 0; i < size; i++) {
            while (next < positions.length && positions[next] < from[i]) {
                next++;
            }
            int count = 0;
            while (next < positions.length && positions[next] <= to[i]) {
                next++;
                count++;
            }
            int lacks = lacking[i] + Math.max(0, times - count);
            if (lacks <= most) {
                from[kept] = from[i];
                to[kept] = to[i];
                lacking[kept++] = lacks;
            }
        }
        size = kept;
    }
}
