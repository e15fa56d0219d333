package plainleaf.check.browser;

import java.util.List;
import java.util.Map;

/** How large a page is shown: in CSS pixels, and how many pixels of the device each is wide. */
record Screen(String told, int width, int height, int ratio) {
    static final Screen WIDE = new Screen("on a wide screen (1280 px)", 1280, 1024, 1);
    static final Screen DOUBLED = new Screen("at 200 % (640 px)", 640, 512, 2);

    /** WCAG 2.2, 1.4.10: "320 CSS pixels is equivalent to a starting viewport width of 1280 CSS pixels wide at 400% zoom." */
    static final Screen NARROW = new Screen("at 400 % or on a small telephone (320 px)", 320, 256, 4);

    /** From the widest: what does not fit there will not fit anywhere. */
    static final List<Screen> ALL = List.of(WIDE, DOUBLED, NARROW);

    void on(Tab tab) {
        tab.ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", ratio, "mobile", false));
    }
}
