package plainleaf.pipeline;

/** Told how far the work is; called from several threads. */
public interface Progress {
    Progress NONE = new Progress() {
        @Override
        public void begin(int editions) {}

        @Override
        public void done(String edition) {}

        @Override
        public void end() {}
    };

    /** The editions are known; their work begins. */
    void begin(int editions);

    /** One edition has been made and checked. */
    void done(String edition);

    void end();
}
