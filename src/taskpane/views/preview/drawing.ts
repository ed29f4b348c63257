import type { ChartBox, Picture, Words } from "../../../plan/picture/picture";
import { element, type Child, type Wanted } from "../../dom/element";
import { chartDrawing } from "./chartDrawing";
import { boxAt, outline, tenth } from "./boxAt";

/** A picture of a sheet as a drawing, on paper that is white in every theme, as the sheet is. */
export function drawing(picture: Picture, label: string): Wanted {
  const { width, height, fills, lines, words, charts } = picture;
  return element(
    "svg",
    { class: "sheet-picture", viewBox: `0 0 ${tenth(width)} ${tenth(height)}`, role: "img", "aria-label": label },
    element("rect", { width: tenth(width), height: tenth(height), fill: "#FFFFFF" }),
    fills.map(({ color, isAwaited, ...box }) => rectangle(box, color, isAwaited && 2)),
    lines.map(({ x, y, width: long, color }) => rectangle({ x, y: y - 0.5, width: long, height: 0.75 }, color)),
    words.flatMap(written),
    charts.map(chart),
  );
}

function rectangle(box: Omit<ChartBox, "title" | "kind" | "colors">, fill: string, round?: number): Wanted {
  const { x, y, width, height } = box;
  return element("rect", {
    ...boxAt(x, y, Math.max(width, 0), Math.max(height, 0)),
    fill,
    ...(round && { rx: round }),
  });
}

function written({ x, y, lines, size, color, bold, italic, anchor }: Words): Wanted[] {
  const looks = {
    "font-size": size,
    "font-weight": bold ? 600 : null,
    "font-style": italic ? "italic" : null,
    "text-anchor": anchor === "start" ? null : anchor,
    fill: color,
  };
  return lines.map((line, index) =>
    element("text", { x: tenth(x), y: tenth(y + index * size * 1.25), ...looks }, line),
  );
}

function chart(box: ChartBox): Child {
  return [
    element("rect", {
      ...boxAt(box.x, box.y, box.width, box.height),
      fill: "#FFFFFF",
      stroke: outline,
    }),
    element(
      "text",
      {
        x: tenth(box.x + box.width / 2),
        y: tenth(box.y + 16),
        "font-size": 10,
        "text-anchor": "middle",
        fill: "#1F2933",
      },
      box.title,
    ),
    chartDrawing(box),
  ];
}
