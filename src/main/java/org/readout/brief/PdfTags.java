package org.readout.brief;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a PDF, by which it is read aloud, gathered from parts that were tagged each by itself (ISO 32000-1, 14.7). Each
 * part numbers its pages and links from nought; in the whole the numbers go on.
 */
final class PdfTags {

    private static final COSName NEXT = COSName.getPDFName("ParentTreeNextKey");

    private final PdfFile file;
    private final COSArray kids = new COSArray();
    private final COSArray numbers = new COSArray();
    private @Nullable Trunk trunk;
    private int next;

    /** What all tags hang on, which is that of the first part. */
    private record Trunk(COSDictionary root, COSObject atRoot, COSDictionary document, COSObject atDocument) {}

    /** @param file that takes them */
    PdfTags(PdfFile file) {
        this.file = file;
    }

    /** Has the pages of a part and their links numbered on, before they are written. */
    void number(List<PDPage> pages) {
        pages.forEach(this::renumber);
    }

    /** Takes over the tags of a part. */
    void add(PDStructureTreeRoot tree) throws IOException {
        COSDictionary theirs = tree.getCOSObject();
        COSDictionary document = document(theirs);
        if (trunk == null) {
            trunk = new Trunk(theirs, file.keep(theirs), document, file.keep(document));
        }
        for (COSBase kid : array(document, COSName.K)) {
            ((COSDictionary) kid).setItem(COSName.P, trunk.atDocument);
            kids.add(file.write((COSDictionary) kid));
        }
        COSArray told = array(theirs.getCOSDictionary(COSName.PARENT_TREE), COSName.NUMS);
        for (int i = 0; i + 1 < told.size(); i += 2) {
            numbers.add(COSInteger.get(told.getInt(i) + next));
            numbers.add(written(told.getObject(i + 1)));
        }
        next += theirs.getInt(NEXT);
    }

    private COSObject written(COSBase told) throws IOException {
        if (told instanceof COSDictionary dictionary) {
            return file.write(dictionary);
        }
        COSObject reserved = file.reserve();
        file.write(reserved, told);
        return reserved;
    }

    /** Writes what holds the tags together, and says where it stands; null where there are none. */
    @Nullable COSObject finish() throws IOException {
        if (trunk == null) {
            return null;
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        trunk.root.setItem(COSName.PARENT_TREE, tree);
        trunk.root.setInt(NEXT, next);
        trunk.document.setItem(COSName.K, kids);
        file.write(trunk.atDocument, trunk.document);
        file.write(trunk.atRoot, trunk.root);
        return trunk.atRoot;
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
