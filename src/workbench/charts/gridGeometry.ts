import { IUniverInstanceService, UniverInstanceType, type Univer, type Workbook } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";

/** Where the cells of the active sheet are on the screen. Sheet pixels are CSS pixels at a zoom of 1. */
export interface GridGeometry {
  /** The area of cells beside the row and column headings, in CSS pixels of the window. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  zoom: number;
  /** Sheet pixels scrolled away between the frozen part and the first visible cell. */
  scrollX: number;
  scrollY: number;
  /** Sheet pixels of the frozen columns and rows, 0 without. */
  frozenWidth: number;
  frozenHeight: number;
}

/** Reads the geometry of the active sheet of `univer`, or undefined while nothing is drawn yet. Cheap enough for every frame. */
export function readGridGeometry(univer: Univer): GridGeometry | undefined {
  const injector = univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const render = workbook && injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const cells = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!workbook || !render || !skeleton || !cells) return undefined;

  const zoom = render.scene.getAncestorScale().scaleX;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const { startRow, startColumn, xSplit, ySplit } = workbook.getActiveSheet().getFreeze();
  return {
    left: canvas.left + skeleton.rowHeaderWidth * zoom,
    top: canvas.top + skeleton.columnHeaderHeight * zoom,
    right: canvas.right,
    bottom: canvas.bottom,
    zoom,
    scrollX: cells.viewportScrollX,
    scrollY: cells.viewportScrollY,
    frozenWidth: xSplit > 0 ? skeleton.colStartX(startColumn) - skeleton.colStartX(startColumn - xSplit) : 0,
    frozenHeight: ySplit > 0 ? skeleton.rowStartY(startRow) - skeleton.rowStartY(startRow - ySplit) : 0,
  };
}
