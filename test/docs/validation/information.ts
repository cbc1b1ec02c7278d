import type { ParameterSpec } from "../../../sim/model/parameters.ts";
import { rankCount } from "../../../sim/study/designs/design.ts";
import type { ParameterConstraint } from "../../../sim/study/weighting/parameter-constraints.ts";
import { parameterAt } from "../../../sim/study/worlds.ts";
import { code, table } from "../blocks.ts";
import { parameterGroups } from "../parameters-page.ts";
import { strengthOf } from "../strength.ts";
import type { ValidationData } from "./data.ts";
import { bullets, chance, decimal, points, whole } from "./format.ts";

/** What the patterns say as a whole. */
export function informationList({ analysis }: ValidationData): string {
  const { draws, effective, untempered, exponent, information, parameters, pairs } = analysis;
  const constrained = parameters.filter((one) => one.constrained);
  const tempered =
    exponent < 1
      ? `In full strength they would leave ${whole(untempered)}, too few to answer with. So they count for ${points(exponent)} of 100 of their strength.`
      : "They count in full.";
  return bullets([
    `**All patterns together**: ${decimal(information.bits, 1)} bits (± ${decimal(information.error, 1)} because only so many draws were tried), of which about ${decimal(Math.max(0, information.noise), 1)} are chance in the model.`,
    `**What is left**: of ${whole(draws)} draws as much as ${whole(effective)} that count alike. ${tempered}`,
    `**Parameters**: ${constrained.length} of ${parameters.length} are constrained. The other ${parameters.length - constrained.length} are as open as before.`,
    `**Combinations**: ${pairs.length} of ${whole((parameters.length * (parameters.length - 1)) / 2)} pairs of parameters are tied to each other.`,
  ]);
}

/** Constrained parameters, the most bits first. */
function constrainedOf({ analysis }: ValidationData): ParameterConstraint[] {
  return analysis.parameters.filter(({ constrained }) => constrained).sort((a, b) => b.bits - a.bits);
}

/** Constrained parameters in their own units, then how many of each group are. */
export function parameterTables(data: ValidationData): string {
  const spec = (name: string): ParameterSpec => {
    const found = data.parameters.find((one) => one.name === name);
    if (!found) throw new Error(`the analysis names a parameter that is gone: ${name}`);
    return found;
  };
  const rows = constrainedOf(data).map(({ name, bits, posterior, chance: p }) => {
    const one = spec(name);
    const at = (position: number) => significant(parameterAt(one, Math.min(rankCount - 1, Math.floor(position * rankCount))));
    return [
      code(name),
      one.title.en,
      `${significant(one.min)} … ${significant(one.max)} ${one.unit}`,
      `${at(posterior.p10)} … ${at(posterior.p50)} … ${at(posterior.p90)}`,
      decimal(bits, 2),
      chance(p),
    ];
  });
  const parts =
    rows.length > 0
      ? [table(["parameter", "meaning", "range", "10th, 50th, 90th percentile after", "bits", "chance"], rows)]
      : [];
  const groups = Object.entries(parameterGroups).flatMap(([id, { en }]) => {
    const own = data.parameters.filter(({ group }) => group === id);
    if (own.length === 0) return [];
    const of = (wanted: (one: ParameterSpec) => boolean) => own.filter(wanted).length;
    return [[en, String(own.length), String(of(isConstrained(data))), String(of(isAssumed)), String(of(isOpen(data)))]];
  });
  const total = data.parameters;
  const sum = (wanted: (one: ParameterSpec) => boolean) => `**${total.filter(wanted).length}**`;
  const last = ["**all**", `**${total.length}**`, sum(isConstrained(data)), sum(isAssumed), sum(isOpen(data))];
  parts.push(
    table(
      ["group", "parameters", "constrained by patterns", "assumption and nothing else", "neither source nor pattern"],
      [...groups, last],
    ),
  );
  return parts.join("\n\n");
}

/** Whether the patterns constrain a parameter. */
export function isConstrained({ analysis }: ValidationData): (spec: ParameterSpec) => boolean {
  const names = new Set(analysis.parameters.filter(({ constrained }) => constrained).map(({ name }) => name));
  return ({ name }) => names.has(name);
}

/** Whether nothing but an assumption stands behind a parameter's range. */
export function isAssumed({ source }: ParameterSpec): boolean {
  return strengthOf(source) === "assumption";
}

/** Whether a parameter has neither a source nor a pattern that speaks about it. */
export function isOpen(data: ValidationData): (spec: ParameterSpec) => boolean {
  const told = isConstrained(data);
  return (spec) => isAssumed(spec) && !told(spec);
}

/** What the patterns say about the forms of mechanisms, and which parameters they tie to each other. */
export function structureTables({ analysis }: ValidationData): string {
  const rows = analysis.structures.flatMap(({ name, forms, chance: p, constrained }) =>
    forms.map(({ form, prior, posterior }, i) => [
      i === 0 ? code(name) : "",
      code(form),
      points(prior),
      points(posterior),
      i === 0 ? chance(p) : "",
      i === 0 ? (constrained ? "yes" : "no") : "",
    ]),
  );
  const parts = [table(["alternative", "form", "before, of 100", "after", "chance", "decided"], rows)];
  if (analysis.pairs.length > 0)
    parts.push(
      table(
        ["parameter", "parameter", "correlation after", "chance"],
        analysis.pairs.map(({ a, b, correlation, chance: p }) => [code(a), code(b), decimal(correlation, 2), chance(p)]),
      ),
    );
  return parts.join("\n\n");
}

/** Three significant digits, without an exponent. */
function significant(x: number): string {
  return new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format(x).replace(/^-/, "−");
}
