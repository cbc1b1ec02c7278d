import type { Language, Text } from "../../sim/core/language.ts";

/** What every figure says about where its numbers come from; printed in its last lines and never left out. */
export interface FigureContext {
  /** Model version (hash of the engine's sources); its first 12 characters are printed. */
  readonly model: string;
  /** The run's seed as the user wrote it. */
  readonly seed: string;
  /** Number of sets of assumptions behind the numbers, ≥ 1. */
  readonly worlds: number;
  /** What was computed, e.g. the scenario and the administration: "Förderung endet · Würzburg (Typ)". */
  readonly source: Text;
  /** Limits that travel with the figure, one short sentence each. */
  readonly limits: readonly Text[];
}

/** How to draw; the same options and data give the same bytes in Node and in a browser. */
export interface ChartOptions {
  readonly language: Language;
  /** Creates the elements: happy-dom's document on a server, the page's own in a browser. */
  readonly document: Document;
  readonly context: FigureContext;
  /** Prefix of every id inside the SVG; unique among the figures of one page, a valid XML name. */
  readonly ids: string;
  /** Pixels, 320 or more; default 960. Below 480 the chart takes its narrow layout. */
  readonly width?: number;
  /** Least height in pixels; default 540, in the narrow layout what the content needs. A figure grows when its content needs more. */
  readonly height?: number;
  /** Adds hatches, so that fates of one bundle stay apart in grey print. */
  readonly print?: boolean;
}

/** A column of a figure's data table. */
export interface FigureColumn {
  /** Machine name, the same in both languages. */
  readonly name: string;
  /** Unit in machine words, "" for keys: "share 0…1", "cases of 100", "years". */
  readonly unit: string;
  /** Heading in the figure's language. */
  readonly label: string;
}

/** The numbers behind a figure, unrounded: one row per mark. */
export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A drawn figure. */
export interface Figure {
  /** Not attached to any document tree; `serialise` (serialise.ts) gives its text. */
  readonly svg: SVGSVGElement;
  /** The finding in one sentence, computed from the data; also the SVG's title. */
  readonly title: string;
  /** What is seen, in a few sentences, for those who do not see it; also the SVG's desc. */
  readonly description: string;
  readonly table: FigureTable;
}

/** A figure as a pure function of data and options. */
export interface Chart<Data> {
  /** Stable id, also the file name of exports. */
  readonly id: string;
  /** Number in the list of figures, figures-and-lab. */
  readonly number: number;
  /** Topic for menus; the figure's own title states the finding. */
  readonly title: Text;
  draw(data: Data, options: ChartOptions): Figure;
}

/** An option as figures name it: letter first, then its title. */
export interface OptionName {
  /** "A" for the base, then "B", "C", … in the scenario's order. */
  readonly letter: string;
  readonly title: Text;
}

/** A department as figures name it; a small one never stands alone. */
export interface DepartmentName {
  readonly code: string;
  readonly name: string;
  /** Name of its Dezernat; "" for the row of small departments. */
  readonly dezernat: string;
  /** The row that holds all departments below five staff together; at most one row of a figure. */
  readonly small: boolean;
}
