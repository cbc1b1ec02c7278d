import { chance, type Examples, exampleDepartments, exampleNames } from "./examples.ts";
import type { DepartmentName } from "./figure.ts";
import type { UnitTie, WhoWorksWithWhomData } from "./ties.ts";

const { a, b, longA, longB } = exampleNames;

/** Every pair, with ties stronger inside a Dezernat; under b some more across. */
function pairs(
  units: readonly DepartmentName[],
  strength: (place: number, within: boolean) => readonly [number, number],
): UnitTie[] {
  return units.flatMap((p, from) =>
    units.slice(from + 1).map((q, i) => {
      const to = from + 1 + i;
      const [ofA, ofB] = strength(1500 + 61 * from + to, p.dezernat === q.dezernat);
      return { from, to, a: ofA, b: ofB };
    }),
  );
}

const { city, many } = exampleDepartments;

/** A city whose units meet more across Dezernate under the option; sixty with long names, all or nothing. */
export const whoWorksWithWhomExamples: Examples<WhoWorksWithWhomData> = {
  example: {
    a,
    b: { ...b, title: { de: "Stadtteilteams", en: "Area teams" } },
    units: city,
    ties: pairs(city, (place, within) => {
      const ofA = (within ? 0.35 : 0.08) * (0.5 + chance(place));
      return [ofA, Math.min(1, ofA + (within ? 0 : 0.14 * Math.max(0, chance(place + 9000) - 0.5)))];
    }),
  },
  extreme: {
    a: longA,
    b: longB,
    units: many,
    ties: pairs(many, (place, within) => [within ? 1 : 0, place % 2]),
  },
};
