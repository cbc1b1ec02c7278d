import type { Language } from "../../../sim/core/language.ts";
import type { Figure, FigureContext } from "../../charts/figure.ts";
import { escaped, serialise } from "../../charts/svg.ts";
import { wordsOf } from "../../text/words.ts";

/** A figure as a file of its own: source and limits are drawn, spoken (`desc`) and kept as Dublin Core metadata. */
export function figureSvg(figure: Figure, context: FigureContext, language: Language): string {
  const words = wordsOf(language);
  const fields = {
    title: figure.title,
    description: words.limits(context.limits.map((limit) => limit[language])),
    source: words.source(context.model.slice(0, 12), context.seed, context.worlds, context.source[language]),
    identifier: context.model,
    language,
  };
  const metadata = Object.entries(fields).map(([name, text]) => `<dc:${name}>${escaped(text)}</dc:${name}>`);
  const block =
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<rdf:Description rdf:about="">${metadata.join("")}</rdf:Description></rdf:RDF></metadata>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(figure.svg).replace("</desc>", `</desc>${block}`)}\n`;
}
