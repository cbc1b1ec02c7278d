import { InputError } from "../../../sim/core/problem.ts";
import { instruments } from "../../../sim/instruments/registry.ts";
import { inlinePresetSchema } from "../../../sim/organisation/preset.ts";
import { typicalOrganisation } from "../../../sim/organisation/typical.ts";
import type { Known } from "../../../sim/scenario/check.ts";
import type { EvidenceRegister } from "../../../sim/scenario/evidence-file.ts";
import { choice } from "../../../sim/scenario/report.ts";
import type { Ensemble } from "../../../sim/study/ensemble.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import type { ShelfData } from "./shelf-data.ts";

/** The library that the page carries, ready for use. */
export interface OpenShelf {
  readonly shelf: Shelf;
  readonly evidence: EvidenceRegister;
  /** Weighted sets of assumptions; by the ranges alone where none come with the page. */
  readonly plausible: Ensemble;
  readonly model: string;
}

/** Opens the library packed as JSON (build/pack-shelf.ts). */
export function openShelf(packed: string): OpenShelf {
  const data = JSON.parse(packed) as ShelfData;
  return { shelf: shelfOf(data), evidence: data.evidence, plausible: ensembleOf(data), model: data.model };
}

function shelfOf(data: ShelfData): Shelf {
  const { scenarios, organisations, topics, departmentTypes, parameters, scenarioIds, cityIds, organisationIds } = data;
  const known: Known = {
    instruments,
    topics: topics.map(({ id }) => id),
    organisations: organisationIds,
    departmentTypes: departmentTypes.types.map(({ id }) => id),
    inlineOrganisation: inlinePresetSchema(departmentTypes) as unknown as Known["inlineOrganisation"],
  };
  const scenario = (id: string) => {
    if (Object.hasOwn(scenarios, id)) return scenarios[id];
    const message = { de: "Unbekanntes Szenario", en: "unknown scenario" };
    throw new InputError([{ source: id.slice(0, 100), message, ...choice(id.slice(0, 100), Object.keys(scenarios)) }]);
  };
  return {
    scenarioIds,
    cityIds,
    organisationIds,
    scenario,
    organisationNamed(id) {
      if (Object.hasOwn(organisations, id)) return organisations[id];
      if (Object.hasOwn(scenarios, id)) {
        const { organisation, inhabitants } = scenarios[id];
        if (organisation === "typical") return typicalOrganisation(inhabitants ?? 0, departmentTypes, topics);
        if (typeof organisation === "string") return organisations[organisation];
      }
      const message = { de: "Unbekannte Organisation", en: "unknown organisation" };
      const words = [...organisationIds, ...scenarioIds, ...cityIds];
      throw new InputError([{ source: id.slice(0, 100), message, ...choice(id.slice(0, 100), words) }]);
    },
    preset: (id) => (Object.hasOwn(data.presets, id) ? data.presets[id] : undefined),
    topics,
    parameters,
    departmentTypes,
    known,
  };
}

function ensembleOf({ plausible, parameters }: ShelfData): Ensemble {
  if (plausible === null) return { kind: "ranges" };
  const { model, worlds, ranks } = plausible;
  const rankAt = (i: number) => Number.parseInt(ranks.slice(4 * i, 4 * i + 4), 16);
  const width = parameters.length;
  return {
    kind: "plausible",
    model,
    worlds: worlds.map((world, w) => ({ ...world, ranks: Array.from({ length: width }, (_, p) => rankAt(w * width + p)) })),
  };
}
