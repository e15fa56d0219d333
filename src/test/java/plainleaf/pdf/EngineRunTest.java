package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import plainleaf.model.PrintSheet;
import plainleaf.pdf.text.PageTap;
import plainleaf.typeset.JdkShaper;

class EngineRunTest {
    @Test
    void what_was_opened_for_a_page_that_cannot_be_used_is_closed() throws Exception {
        PrintSheet sheet = Sheets.sheet("<p>Words</p>");
        Document nothing =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        PageTap tap = PageTap.empty();

        assertThatThrownBy(() ->
                        EngineRun.begin(sheet, nothing, JdkShaper.load(), new Findings(new Places(sheet.file())), tap))
                .isInstanceOf(RuntimeException.class);
        assertThat(tap.isClosed()).isTrue();
    }
}
