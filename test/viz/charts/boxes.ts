import { textWidth } from "../../../viz/charts/measure.ts";

type Point = readonly [x: number, y: number];
/** x' = a x + c y + e, y' = b x + d y + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A text as it stands in the picture: the corners of its box, turned as it is. */
export interface Box {
  readonly text: string;
  readonly corners: readonly Point[];
}

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

function transformOf(element: Element): Matrix {
  const source = element.getAttribute("transform") ?? "";
  const numbers = (source.match(/-?[\d.]+/g) ?? []).map(Number);
  if (source === "") return [1, 0, 0, 1, 0, 0];
  if (source.startsWith("translate(")) return [1, 0, 0, 1, numbers[0], numbers[1]];
  if (source.startsWith("rotate(")) {
    const [degrees, x, y] = numbers;
    const cos = Math.cos((degrees * Math.PI) / 180);
    const sin = Math.sin((degrees * Math.PI) / 180);
    return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
  }
  throw new Error(`a transform the test does not know: ${source}`);
}

/** Boxes of all texts below `element`, from the widths of DejaVu Sans. */
export function boxesOf(element: Element, outer: Matrix = [1, 0, 0, 1, 0, 0]): Box[] {
  const matrix = multiply(outer, transformOf(element));
  if (element.localName === "text") {
    const size = Number(element.getAttribute("font-size"));
    const text = element.textContent ?? "";
    const width = textWidth(text, size, element.getAttribute("font-weight") === "700");
    const anchor = element.getAttribute("text-anchor");
    const left = Number(element.getAttribute("x")) - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
    const y = Number(element.getAttribute("y"));
    const [top, bottom] = [y - 0.74 * size, y + 0.2 * size];
    const corners = (
      [
        [left, top],
        [left + width, top],
        [left + width, bottom],
        [left, bottom],
      ] as Point[]
    ).map(([px, py]): Point => [matrix[0] * px + matrix[2] * py + matrix[4], matrix[1] * px + matrix[3] * py + matrix[5]]);
    return [{ text, corners }];
  }
  if (element.localName === "defs") return [];
  return Array.from(element.children).flatMap((child) => boxesOf(child, matrix));
}

/** Whether two boxes share an area (separating axes of both). */
function overlap(p: Box, q: Box): boolean {
  for (const { corners } of [p, q]) {
    for (const i of [0, 1]) {
      const axis: Point = [corners[i + 1][0] - corners[i][0], corners[i + 1][1] - corners[i][1]];
      const along = (box: Box) => box.corners.map(([x, y]) => x * axis[0] + y * axis[1]);
      const [a, b] = [along(p), along(q)];
      const tolerance = 0.1 * Math.hypot(...axis);
      if (Math.max(...a) <= Math.min(...b) + tolerance || Math.max(...b) <= Math.min(...a) + tolerance) return false;
    }
  }
  return true;
}

/** Pairs of texts that overlap, as words. */
export function overlaps(boxes: readonly Box[]): string[] {
  const sorted = boxes.map((box) => ({
    box,
    low: Math.min(...box.corners.map(([, y]) => y)),
    high: Math.max(...box.corners.map(([, y]) => y)),
  }));
  sorted.sort((p, q) => p.low - q.low);
  const found: string[] = [];
  sorted.forEach((p, i) => {
    for (let j = i + 1; j < sorted.length && sorted[j].low < p.high; j++) {
      if (overlap(p.box, sorted[j].box)) found.push(`${p.box.text} × ${sorted[j].box.text}`);
    }
  });
  return found;
}
