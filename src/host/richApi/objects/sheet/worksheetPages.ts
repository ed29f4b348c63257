import { PageBreakCollection } from "../page/pageBreaks";
import { PageLayout } from "../page/pageLayout";
import type { Make } from "../make";
import { WorksheetLook } from "./worksheetLook";

/** How a sheet is printed. */
export abstract class WorksheetPages extends WorksheetLook {
  protected abstract readonly make: Make;

  get PageLayout(): PageLayout {
    return new PageLayout(this.make, this.own);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.make, this.own, "rows");
  }
  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.make, this.own, "columns");
  }
}
