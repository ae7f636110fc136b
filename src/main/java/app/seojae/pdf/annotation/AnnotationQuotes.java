package app.seojae.pdf.annotation;

import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.Quote;
import app.seojae.pdf.TextStrings;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * What a standard annotation has no place for: the very words that were marked, which their place
 * alone does not tell where letters lie over each other, and tags. Kept under a key of our own (ISO
 * 32000-2, annex E); other programs pass it over.
 */
final class AnnotationQuotes {

    private static final COSName OURS = COSName.getPDFName("SJAE_Mark");
    private static final COSName EXACT = COSName.getPDFName("Exact");
    private static final COSName PREFIX = COSName.getPDFName("Prefix");
    private static final COSName SUFFIX = COSName.getPDFName("Suffix");
    private static final COSName OFFSET = COSName.getPDFName("Offset");
    private static final COSName TAGS = COSName.getPDFName("Tags");
    private static final int LONGEST = 64_000;
    private static final int MOST_TAGS = 100;

    private AnnotationQuotes() {}

    static void put(COSDictionary mark, Annotation one) {
        Quote quote = one.anchor().quote();
        COSDictionary ours = new COSDictionary();
        ours.setString(EXACT, quote.exact());
        ours.setString(PREFIX, quote.prefix());
        ours.setString(SUFFIX, quote.suffix());
        ours.setInt(OFFSET, quote.offset());
        COSArray tags = new COSArray();
        one.tags().forEach(tag -> tags.add(new COSString(tag)));
        ours.setItem(TAGS, tags);
        mark.setItem(OURS, ours);
    }

    static @Nullable Quote quote(COSDictionary mark) {
        if (!(mark.getDictionaryObject(OURS) instanceof COSDictionary ours)) {
            return null;
        }
        return new Quote(
                text(ours, EXACT, LONGEST),
                text(ours, PREFIX, Quote.CONTEXT),
                text(ours, SUFFIX, Quote.CONTEXT),
                Math.max(0, ours.getInt(OFFSET, 0)));
    }

    static List<String> tags(COSDictionary mark) {
        List<String> tags = new ArrayList<>();
        if (mark.getDictionaryObject(OURS) instanceof COSDictionary ours
                && ours.getDictionaryObject(TAGS) instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), MOST_TAGS); i++) {
                if (array.getObject(i) instanceof COSString tag) {
                    tags.add(TextStrings.of(tag));
                }
            }
        }
        return tags;
    }

    private static String text(COSDictionary of, COSName key, int longest) {
        String text = TextStrings.of(of, key);
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
