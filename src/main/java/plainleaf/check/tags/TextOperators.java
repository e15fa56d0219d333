package plainleaf.check.tags;

import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;

/** The drawing operators that matter to text; all others are passed over. */
final class TextOperators {
    private static final List<Function<PDFStreamEngine, OperatorProcessor>> ALL = List.of(
            BeginText::new,
            EndText::new,
            Concatenate::new,
            Save::new,
            Restore::new,
            SetMatrix::new,
            SetGraphicsStateParameters::new,
            MoveText::new,
            MoveTextSetLeading::new,
            NextLine::new,
            SetCharSpacing::new,
            SetFontAndSize::new,
            SetTextHorizontalScaling::new,
            SetTextLeading::new,
            SetTextRenderingMode::new,
            SetTextRise::new,
            SetWordSpacing::new,
            ShowText::new,
            ShowTextAdjusted::new,
            ShowTextLine::new,
            ShowTextLineAndSpace::new,
            BeginMarkedContentSequence::new,
            BeginMarkedContentSequenceWithProperties::new,
            EndMarkedContentSequence::new,
            SetNonStrokingColor::new,
            SetNonStrokingColorN::new,
            SetNonStrokingColorSpace::new,
            SetNonStrokingDeviceCMYKColor::new,
            SetNonStrokingDeviceGrayColor::new,
            SetNonStrokingDeviceRGBColor::new);

    private TextOperators() {}

    static void addTo(PDFStreamEngine engine) {
        ALL.forEach(operator -> engine.addOperator(operator.apply(engine)));
    }
}
