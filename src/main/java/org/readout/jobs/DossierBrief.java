package org.readout.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.readout.brief.Block;
import org.readout.brief.BriefDocument;
import org.readout.brief.Register;
import org.readout.brief.Run;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;

/** A page of the dossier as a paper, with room for the name of who checked it. */
final class DossierBrief {

    private DossierBrief() {}

    static BriefDocument of(DossierPage page, LocalDate made) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, page.title(), null));
        blocks.add(paragraph(Block.Role.LEAD, Run.plain(page.about() + ". Made on " + made + ".")));
        for (DossierLine line : page.lines()) {
            switch (line.kind()) {
                case HEAD -> blocks.add(new Block.Heading(2, line.text(), null));
                case MUTED -> blocks.add(paragraph(Block.Role.REMARK, Run.quiet(line.text())));
                case LINE, ALERT -> blocks.add(paragraph(Block.Role.TEXT, Run.plain(line.text()), Run.quiet(under(line))));
                case QUOTE -> blocks.add(paragraph(Block.Role.TEXT, Run.plain("\u201c" + line.text() + "\u201d"), Run.quiet(under(line))));
            }
        }
        blocks.add(paragraph(Block.Role.REMARK, Run.plain("Checked by: ______________________   Date: ______________")));
        return new BriefDocument(page.title(), "", made, blocks, new Register(List.of()));
    }

    private static String under(DossierLine line) {
        String badge = line.badge().isEmpty() ? "" : " [" + line.badge() + "]";
        return badge + (line.note().isEmpty() ? "" : " \u2014 " + line.note());
    }

    private static Block.Paragraph paragraph(Block.Role role, Run... runs) {
        return new Block.Paragraph(role, List.of(runs));
    }
}
