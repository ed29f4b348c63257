const svg = "http://www.w3.org/2000/svg";

const paths = {
  open: "M4 8.5A1.5 1.5 0 0 1 5.5 7h6l3 3h11A1.5 1.5 0 0 1 27 11.5V14H9.6a2 2 0 0 0-1.9 1.4L4 26zM4 26l3.7-10.6A2 2 0 0 1 9.6 14H29l-3.6 10.6a2 2 0 0 1-1.9 1.4z",
  save: "M6 5h17l4 4v16a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6a1 1 0 0 1 1-1zM10 5v7h11V5M9 27v-9h14v9",
} as const;

/** A line drawing for the workbench's own buttons, in the colour of the text around it. */
export function icon(name: keyof typeof paths): SVGElement {
  const picture = document.createElementNS(svg, "svg");
  picture.setAttribute("viewBox", "0 0 32 32");
  picture.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(svg, "path");
  line.setAttribute("d", paths[name]);
  line.setAttribute("fill", "none");
  line.setAttribute("stroke", "currentColor");
  line.setAttribute("stroke-width", "1.6");
  line.setAttribute("stroke-linejoin", "round");
  picture.append(line);
  return picture;
}
