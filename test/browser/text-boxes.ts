/**
 * Runs inside a page: counts the visible figures and lists texts of theirs that overlap one another or leave the drawing.
 * Boxes come from the browser's own measure, turned as the text is turned.
 */
export function textTroubles(): { readonly figures: number; readonly troubles: readonly string[] } {
  type Point = readonly [number, number];
  const slack = 1.5;
  const troubles: string[] = [];
  const drawings = [...document.querySelectorAll<SVGSVGElement>("figure svg")].filter(
    (svg) => svg.getBoundingClientRect().width > 0,
  );

  const corners = (text: SVGTextElement, svg: SVGSVGElement): Point[] => {
    const { x, y, width, height } = text.getBBox();
    const matrix = svg.getScreenCTM()!.inverse().multiply(text.getScreenCTM()!);
    const inset = Math.min(slack, width / 4);
    const at = (px: number, py: number): Point => [
      matrix.a * px + matrix.c * py + matrix.e,
      matrix.b * px + matrix.d * py + matrix.f,
    ];
    // Descenders and accents seldom meet: the box of letters is lower than the line.
    const [top, bottom] = [y + height * 0.16, y + height * 0.88];
    return [at(x + inset, top), at(x + width - inset, top), at(x + width - inset, bottom), at(x + inset, bottom)];
  };
  const apart = (p: readonly Point[], q: readonly Point[]): boolean => {
    for (const shape of [p, q]) {
      for (const i of [0, 1]) {
        const normal: Point = [shape[i + 1][1] - shape[i][1], shape[i][0] - shape[i + 1][0]];
        const along = (points: readonly Point[]) => points.map(([x, y]) => x * normal[0] + y * normal[1]);
        const [ofP, ofQ] = [along(p), along(q)];
        if (Math.max(...ofP) <= Math.min(...ofQ) || Math.max(...ofQ) <= Math.min(...ofP)) return true;
      }
    }
    return false;
  };

  for (const svg of drawings) {
    const { width, height } = svg.viewBox.baseVal;
    const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent !== "");
    const boxes = texts.map((text) => ({ text: text.textContent ?? "", corners: corners(text, svg) }));
    boxes.forEach((box, i) => {
      const name = `${svg.getAttribute("aria-labelledby")}: ${box.text}`;
      if (box.corners.some(([x, y]) => x < 0 || y < 0 || x > width || y > height)) troubles.push(`${name} leaves the drawing`);
      for (const other of boxes.slice(i + 1))
        if (!apart(box.corners, other.corners)) troubles.push(`${name} overlaps ${other.text}`);
    });
  }
  return { figures: drawings.length, troubles };
}
