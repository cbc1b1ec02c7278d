import type { Text } from "../../core/language.ts";

/** One option of the command line; its key in {@link OptionSpecs} is its name, kebab-case. */
export type OptionSpec =
  /** A text; `choices` are all that it may be. */
  | { readonly kind: "text"; readonly title: Text; readonly choices?: readonly string[] }
  /** A whole number between both ends; `usual` is only told: the command settles what holds when nothing is given. */
  | {
      readonly kind: "whole";
      readonly title: Text;
      readonly min: number;
      readonly max: number;
      readonly default?: number;
      readonly usual?: number;
    }
  /** A decimal number between both ends, point or comma. */
  | { readonly kind: "decimal"; readonly title: Text; readonly min: number; readonly max: number }
  /** A text that may be given several times. */
  | { readonly kind: "texts"; readonly title: Text; readonly choices?: readonly string[] }
  /** On when present. */
  | { readonly kind: "flag"; readonly title: Text };

/** Options of a command by name, without dashes. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What an option's value is once checked; undefined when it was not given and has no default. */
type ValueOf<S extends OptionSpec> = S extends { kind: "flag" }
  ? boolean
  : S extends { kind: "texts" }
    ? readonly string[]
    : S extends { kind: "whole"; default: number }
      ? number
      : S extends { kind: "whole" | "decimal" }
        ? number | undefined
        : S extends { choices: readonly (infer C)[] }
          ? C | undefined
          : string | undefined;

/** Checked values of all options. */
export type Values<S extends OptionSpecs> = { readonly [K in keyof S]: ValueOf<S[K]> };
