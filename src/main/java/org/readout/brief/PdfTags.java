package org.readout.brief;

import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a PDF, by which it is read aloud, gathered from parts that were tagged each by itself (ISO 32000-1, 14.7). Each
 * part numbers its pages and links from nought; in the whole the numbers go on.
 */
final class PdfTags {

    private static final COSName NEXT = COSName.getPDFName("ParentTreeNextKey");

    private @Nullable COSDictionary root;
    private COSArray kids = new COSArray();
    private COSArray numbers = new COSArray();
    private int next;

    /** Takes over the tags of a part. */
    void add(PDStructureTreeRoot tree, List<PDPage> pages) {
        COSDictionary theirs = tree.getCOSObject();
        COSDictionary document = document(theirs);
        COSArray told = array(theirs.getCOSDictionary(COSName.PARENT_TREE), COSName.NUMS);
        if (root == null) {
            root = theirs;
            kids = array(document, COSName.K);
            document.setItem(COSName.K, kids);
            numbers = told;
        } else {
            COSDictionary ours = document(root);
            for (COSBase kid : array(document, COSName.K)) {
                ((COSDictionary) kid).setItem(COSName.P, ours);
                kids.add(kid);
            }
            for (int i = 0; i + 1 < told.size(); i += 2) {
                numbers.add(COSInteger.get(told.getInt(i) + next));
                numbers.add(told.getObject(i + 1));
            }
            pages.forEach(this::renumber);
        }
        next += theirs.getInt(NEXT);
        root.setInt(NEXT, next);
    }

    /** The tags of the whole. */
    @Nullable PDStructureTreeRoot tree() {
        return root == null ? null : new PDStructureTreeRoot(root);
    }

    private void renumber(PDPage page) {
        shift(page.getCOSObject(), COSName.STRUCT_PARENTS);
        for (COSBase annotation : array(page.getCOSObject(), COSName.ANNOTS)) {
            shift((COSDictionary) annotation, COSName.STRUCT_PARENT);
        }
    }

    private void shift(COSDictionary of, COSName key) {
        if (of.containsKey(key)) {
            of.setInt(key, of.getInt(key) + next);
        }
    }

    private static COSDictionary document(COSDictionary root) {
        return (COSDictionary) array(root, COSName.K).getObject(0);
    }

    /** What stands under a key as an array, though it may be a single one. */
    private static COSArray array(@Nullable COSDictionary of, COSName key) {
        COSBase value = of == null ? null : of.getDictionaryObject(key);
        if (value instanceof COSArray array) {
            return array;
        }
        COSArray single = new COSArray();
        if (value != null) {
            single.add(value);
        }
        return single;
    }
}
