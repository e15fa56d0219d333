package plainleaf.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import plainleaf.model.Bytes;
import plainleaf.model.Catalogue;
import plainleaf.model.EditionId;
import plainleaf.model.Language;
import plainleaf.model.WebPage;
import plainleaf.report.Manifest;

/** Sets the pages around the articles, and the lists, once it is known which editions there are. */
final class PageSetter {
    private final Corridor corridor;
    private final Findings findings;

    PageSetter(Corridor corridor) {
        this.corridor = corridor;
        this.findings = corridor.findings();
    }

    /**
     * What was set.
     *
     * @param pages the page of each edition that may be published
     * @param others lists, styles and pictures
     * @param listsAreSound whether the lists of leaflets passed their checks
     */
    record Result(Map<EditionId, Manifest.File> pages, List<Manifest.File> others, boolean listsAreSound) {
        static final Result NOTHING = new Result(Map.of(), List.of(), false);
    }

    /**
     * Sets every page. A page that does not pass takes its edition out of all lists, so that they are set again.
     *
     * @param kept what lists say of the editions of an earlier build that stay
     */
    Result set(List<MadeEdition> made, List<Catalogue.Entry> kept) throws IOException {
        List<MadeEdition> sound = made;
        while (true) {
            Catalogue catalogue =
                    new Catalogue(Stream.concat(kept.stream(), sound.stream().map(MadeEdition::entry))
                            .toList());
            Map<EditionId, WebPage> pages = pages(sound, catalogue);
            List<MadeEdition> stillSound = sound.stream()
                    .filter(edition -> !findings.forbid(edition.id()))
                    .toList();
            if (stillSound.size() == sound.size()) return put(pages, sound, catalogue);
            for (MadeEdition edition : sound) if (!stillSound.contains(edition)) takeBack(edition);
            sound = stillSound;
        }
    }

    private void takeBack(MadeEdition edition) throws IOException {
        corridor.shelf().takeBack(edition.pdf().path());
        for (Manifest.File file : edition.press().files()) corridor.shelf().takeBack(file.path());
    }

    private Map<EditionId, WebPage> pages(List<MadeEdition> editions, Catalogue catalogue) throws IOException {
        List<WebPage> set = corridor.crew().each(editions, edition -> {
            WebPage page = corridor.html().page(edition.edition(), edition.article(), corridor.site(), catalogue);
            findings.add(corridor.checks().page(edition.edition(), edition.article(), page));
            return page;
        });
        Map<EditionId, WebPage> pages = new TreeMap<>();
        for (int i = 0; i < set.size(); i++) pages.put(editions.get(i).id(), set.get(i));
        return pages;
    }

    private Result put(Map<EditionId, WebPage> pages, List<MadeEdition> editions, Catalogue catalogue)
            throws IOException {
        Map<EditionId, Manifest.File> files = new TreeMap<>();
        for (Map.Entry<EditionId, WebPage> page : pages.entrySet()) files.put(page.getKey(), put(page.getValue()));
        List<Manifest.File> others = new ArrayList<>();
        boolean sound = true;
        for (WebPage index : corridor.html().indexes(corridor.site(), catalogue)) {
            sound &= findings.add(corridor.checks().page(index));
            others.add(put(index));
        }
        for (Map.Entry<String, Bytes> asset : assets(editions).entrySet())
            others.add(corridor.shelf().put(asset.getKey(), MediaTypes.of(asset.getKey()), null, asset.getValue()));
        return new Result(files, others, sound);
    }

    /** The languages that parts of the texts are in; the shared sheet knows them all, whatever is chosen to be built. */
    private List<Language> parts() {
        return corridor.reading().leaflets().stream()
                .flatMap(leaflet -> leaflet.translations().stream())
                .flatMap(text -> text.foreign().stream())
                .toList();
    }

    private Map<String, Bytes> assets(List<MadeEdition> editions) {
        Map<String, Bytes> assets = new TreeMap<>(corridor.html().assets(corridor.site(), parts()));
        for (MadeEdition edition : editions)
            for (String name : edition.article().pictures()) {
                var picture = corridor.reading().pictures().get(name);
                if (picture != null) assets.put(picture.assetPath(), picture.bytes());
            }
        return assets;
    }

    private Manifest.File put(WebPage page) throws IOException {
        return corridor.shelf().put(page.path(), "text/html", null, Bytes.of(page.markup()));
    }
}
