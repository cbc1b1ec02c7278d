import type { Language, Text } from "../../sim/core/language.ts";
import { type Fate, fateInfo } from "../../sim/model/fate.ts";
import { type Words, wordsOf } from "../text/words.ts";
import { alwaysHatched, fateColours, hatchedInPrint, ink } from "./colours.ts";
import type { ChartOptions, DepartmentName, OptionName } from "./figure.ts";
import { type Subject, standsFor } from "./stands-for.ts";
import { type Attributes, type Pen, penOf, short } from "./svg.ts";

/** How a label is set; size in pixels. */
interface LabelStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
  /** Degrees clockwise around the label's own point. */
  readonly turn?: number;
  readonly about?: Subject;
}

/** What a chart draws with: one figure's pen, words, measures and paints. */
export interface Sheet {
  readonly pen: Pen;
  readonly language: Language;
  readonly words: Words;
  readonly narrow: boolean;
  /** Width inside the margins, pixels. */
  readonly width: number;
  /** Size of labels, and of secondary labels. */
  readonly size: number;
  readonly smallSize: number;
  /** One line of text with its baseline at y. */
  label(x: number, y: number, text: string, style?: LabelStyle): SVGElement;
  /** A group moved by (x, y). */
  group(x: number, y: number, ...children: readonly Element[]): SVGElement;
  /** Fill of a fate: its colour, hatched where the print form or the fate asks for it. */
  paint(fate: Fate): string;
  /** Fill of an option's second bar: hatched light. */
  lightPaint(): string;
  say(text: Text): string;
  fate(fate: Fate): string;
  department(department: DepartmentName): string;
  option(option: OptionName): string;
  /** Patterns used so far, for the figure's defs. */
  patterns(): SVGElement[];
}

/** Width below which a chart takes its narrow layout. */
export const narrowBelow = 480;
/** Space around a figure. */
export function marginOf(narrow: boolean): number {
  return narrow ? 12 : 24;
}

/** A sheet for one figure. */
export function sheetOf(options: ChartOptions, width: number): Sheet {
  const pen = penOf(options.document);
  const { language } = options;
  const words = wordsOf(language);
  const narrow = width < narrowBelow;
  const used = new Map<string, SVGElement>();

  const hatch = (name: string, ground: string, line: string, turn: number): string => {
    const id = `${options.ids}-hatch-${name}`;
    if (!used.has(id)) {
      used.set(
        id,
        pen(
          "pattern",
          { id, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: `rotate(${turn})` },
          pen("rect", { width: 5, height: 5, fill: ground }),
          pen("rect", { width: 1.6, height: 5, fill: line }),
        ),
      );
    }
    return `url(#${id})`;
  };

  return {
    pen,
    language,
    words,
    narrow,
    width: width - 2 * marginOf(narrow),
    size: narrow ? 11 : 12,
    smallSize: narrow ? 10 : 11,
    label(x, y, text, style = {}) {
      const attributes: Attributes = {
        x,
        y,
        "font-size": style.size ?? (narrow ? 11 : 12),
        "font-weight": style.bold ? 700 : undefined,
        "text-anchor": style.anchor === "start" ? undefined : style.anchor,
        fill: style.fill ?? ink,
        transform: style.turn ? `rotate(${short(style.turn)} ${short(x)} ${short(y)})` : undefined,
        ...(style.about && standsFor(style.about)),
      };
      return pen("text", attributes, text);
    },
    group: (x, y, ...children) => pen("g", { transform: `translate(${short(x)} ${short(y)})` }, ...children),
    paint(fate) {
      const colour = fateColours[fate];
      if (!(options.print ? hatchedInPrint : alwaysHatched).includes(fate)) return colour;
      return hatch(fate, colour, fate === "weighed" ? "#8A8A8A" : "#FFFFFF", fate === "councilDecided" ? -45 : 45);
    },
    lightPaint: () => hatch("light", "#FFFFFF", "#8C89B0", 45),
    say: (text) => text[language],
    fate: (fate) => fateInfo[fate].title[language],
    department: (department) => (department.small ? words.smallUnits : department.name),
    option: (option) => words.option(option.letter, option.title[language]),
    patterns: () => [...used.values()],
  };
}
