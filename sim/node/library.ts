import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Text } from "../core/language.ts";
import { InputError } from "../core/problem.ts";
import { instruments } from "../instruments/registry.ts";
import { ablationIds } from "../model/ablation.ts";
import type { Organisation } from "../model/organisation.ts";
import type { ParameterSpec } from "../model/parameters.ts";
import type { DepartmentTypes } from "../organisation/department-type.ts";
import { readDepartmentTypes } from "../organisation/department-type.ts";
import type { Imported } from "../organisation/import.ts";
import { importOrganisation } from "../organisation/import.ts";
import type { InlinePreset, Preset } from "../organisation/preset.ts";
import { inlinePresetSchema, organisationFromPreset, presetOf, readPreset } from "../organisation/preset.ts";
import type { TopicEntry } from "../organisation/topics.ts";
import { readTopics } from "../organisation/topics.ts";
import { typicalOrganisation } from "../organisation/typical.ts";
import type { Known } from "../scenario/check.ts";
import type { EvidenceRegister } from "../scenario/evidence-file.ts";
import { readEvidence } from "../scenario/evidence-file.ts";
import type { Hypothesis } from "../scenario/hypothesis.ts";
import { readHypothesis } from "../scenario/hypothesis-file.ts";
import { readParameters } from "../scenario/parameters-file.ts";
import { shorten } from "../scenario/path.ts";
import { type FindParent, readScenario } from "../scenario/read.ts";
import { choice } from "../scenario/report.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { measures } from "../study/hypotheses/measures/registry.ts";
import { asIs, nullModels } from "../study/hypotheses/variants.ts";
import type { Shelf } from "../study/inquiry/shelf.ts";
import { readBytes, readText } from "./read-file.ts";

/** What the folder of scenarios offers. Files are read when first asked for; every reader throws InputError. */
export interface Library {
  readonly directory: string;
  readonly departmentTypes: DepartmentTypes;
  readonly topics: readonly TopicEntry[];
  readonly parameters: readonly ParameterSpec[];
  /** What the mechanisms of the model rest on. */
  readonly evidence: EvidenceRegister;
  /** Ids of the scenarios, in alphabetical order. */
  readonly scenarioIds: readonly string[];
  /** Ids of the cities, scenarios that tell a city's history, in alphabetical order. */
  readonly cityIds: readonly string[];
  /** Ids of the organisations, in alphabetical order, without "typical". */
  readonly organisationIds: readonly string[];
  /** What a scenario may refer to. */
  readonly known: Known;
  /** A scenario by its id or a city's, or from a user's file. */
  scenario(idOrPath: string): Scenario;
  /** Ids of the patterns the model answers to, and of the hypotheses that come with the program, in alphabetical order. */
  readonly patternIds: readonly string[];
  readonly hypothesisIds: readonly string[];
  /** A hypothesis by its id or a pattern's, or from a user's file. */
  hypothesis(idOrPath: string): Hypothesis;
  /** Path of the file of a hypothesis or pattern. */
  hypothesisFile(idOrPath: string): string;
  /** An organisation by id, or from a user's file (a preset in YAML, else a table), with the guesses made on the way. */
  organisation(idOrPath: string): Imported;
  /** What is known of the stylised type with this id; undefined: it is none. */
  preset(id: string): Preset | undefined;
  /** The organisation that a scenario names. */
  organisationOf(scenario: Scenario): Organisation;
}

const unknownScenario: Text = { de: "Unbekanntes Szenario", en: "unknown scenario" };
const unknownOrganisation: Text = { de: "Unbekannte Organisation", en: "unknown organisation" };
const circle: Text = { de: "Szenarien gehen im Kreis auseinander hervor", en: "scenarios start from each other in a circle" };

/** Files of the folder that are no scenarios. */
const tables = ["department-types", "evidence", "parameters", "topics"];

/** The library in `directory`; default: the one that comes with the program. */
export function loadLibrary(directory: string = fileURLToPath(new URL("../../scenarios/", import.meta.url))): Library {
  const organisations = join(directory, "organisations");
  const departmentTypes = once(() => {
    const path = join(directory, "department-types.yaml");
    return readDepartmentTypes(readText(path), path);
  });
  const topics = once(() => {
    const path = join(directory, "topics.yaml");
    return readTopics(readText(path), path, departmentTypes()).topics;
  });
  const parameters = once(() => {
    const path = join(directory, "parameters.yaml");
    return readParameters(readText(path), path);
  });
  const evidence = once(() => {
    const path = join(directory, "evidence.yaml");
    return readEvidence(readText(path), path);
  });
  const scenarioFiles = once(() => filesById(directory, [".yaml"], tables));
  const cityFiles = once(() => filesById(join(directory, "cities"), [".yaml"], []));
  const allScenarioFiles = once(() => {
    const cities = [...cityFiles()].filter(([id]) => !scenarioFiles().has(id));
    return new Map([...scenarioFiles(), ...cities]);
  });
  const organisationFiles = once(() => filesById(organisations, [".yaml", ".csv"], []));
  const known = once(
    (): Known => ({
      instruments,
      topics: topics().map((t) => t.id),
      organisations: [...organisationFiles().keys()],
      departmentTypes: departmentTypes().types.map((t) => t.id),
      inlineOrganisation: inlinePresetSchema(departmentTypes()) as unknown as Known["inlineOrganisation"],
    }),
  );

  const patternFiles = once(() => filesById(join(directory, "patterns"), [".yaml"], []));
  const hypothesisFiles = once(() => filesById(join(directory, "hypotheses"), [".yaml"], []));
  const allHypothesisFiles = once(() => new Map([...patternFiles(), ...hypothesisFiles()]));

  /** The scenario in a file; `way` leads to it through files that start from it. */
  function scenarioIn(path: string, way: readonly string[]): Scenario {
    return readScenario(readText(path), path, known(), parentsOf(path, [...way, path]));
  }

  /** Finds the scenario that the file at `path` starts from. */
  function parentsOf(path: string, through: readonly string[]): FindParent {
    return (like) => {
      const files = allScenarioFiles();
      const parent = files.get(like) ?? (isPath(like) ? (isAbsolute(like) ? like : join(dirname(path), like)) : undefined);
      const found = like.slice(0, 100);
      if (parent === undefined) return { message: unknownScenario, ...choice(found, [...files.keys()]) };
      if (!existsSync(parent)) return { message: { de: "Datei nicht gefunden", en: "file not found" }, found };
      if (through.some((other) => resolve(other) === resolve(parent))) {
        const names = [...through, parent].map((file) => basename(file)).join(" → ");
        return { message: circle, found: names };
      }
      return scenarioIn(parent, through);
    };
  }

  const library: Library = {
    directory,
    get departmentTypes() {
      return departmentTypes();
    },
    get topics() {
      return topics();
    },
    get parameters() {
      return parameters();
    },
    get evidence() {
      return evidence();
    },
    get scenarioIds() {
      return [...scenarioFiles().keys()];
    },
    get cityIds() {
      return [...cityFiles().keys()];
    },
    get organisationIds() {
      return [...organisationFiles().keys()];
    },
    get known() {
      return known();
    },
    scenario(idOrPath) {
      return scenarioIn(find(idOrPath, allScenarioFiles(), unknownScenario), []);
    },
    get patternIds() {
      return [...patternFiles().keys()];
    },
    get hypothesisIds() {
      return [...hypothesisFiles().keys()];
    },
    hypothesisFile(idOrPath) {
      return find(idOrPath, allHypothesisFiles(), { de: "Unbekannte Hypothese", en: "unknown hypothesis" });
    },
    hypothesis(idOrPath) {
      const path = library.hypothesisFile(idOrPath);
      const measured = measures.map(({ id }) => id);
      const also = {
        measures: measured,
        ablations: ablationIds,
        reserved: [asIs, ...nullModels],
        findScenario: parentsOf(path, [path]),
      };
      return readHypothesis(readText(path), path, { ...known(), ...also });
    },
    preset(id) {
      const path = organisationFiles().get(id);
      return path !== undefined && isYaml(path) ? readPreset(readText(path), path, departmentTypes()) : undefined;
    },
    organisation(idOrPath) {
      const path = find(idOrPath, organisationFiles(), unknownOrganisation);
      if (isYaml(path)) {
        const preset = readPreset(readText(path), path, departmentTypes());
        return { organisation: organisationFromPreset(preset, departmentTypes(), topics()), notes: [] };
      }
      return importOrganisation(readBytes(path), { source: path, types: departmentTypes(), topics: topics() });
    },
    organisationOf(scenario) {
      const { organisation } = scenario;
      if (typeof organisation !== "string") {
        const preset = presetOf(organisation as unknown as InlinePreset, scenario);
        return organisationFromPreset(preset, departmentTypes(), topics());
      }
      if (organisation !== "typical") return library.organisation(organisation).organisation;
      return typicalOrganisation(scenario.inhabitants ?? 0, departmentTypes(), topics());
    },
  };
  return library;
}

/** The library as inquiries see it: by id alone, never by path. */
export function shelfOf(library: Library): Shelf {
  const { scenarioIds, cityIds, organisationIds, topics, parameters, departmentTypes, known } = library;
  const stories = [...new Set([...scenarioIds, ...cityIds])];
  const check = (id: string, ids: readonly string[], message: Text): void => {
    if (!ids.includes(id)) throw new InputError([{ source: shorten(id), message, ...choice(id.slice(0, 100), ids) }]);
  };
  return {
    ...{ scenarioIds, cityIds, organisationIds, topics, parameters, departmentTypes, known },
    preset: (id) => library.preset(id),
    scenario(id) {
      check(id, stories, unknownScenario);
      return library.scenario(id);
    },
    organisationNamed(id) {
      check(id, [...organisationIds, ...stories], unknownOrganisation);
      if (organisationIds.includes(id)) return library.organisation(id).organisation;
      return library.organisationOf(library.scenario(id));
    },
  };
}

/** The scenario with this id, or in this file. Throws InputError; of an unknown id with the nearest and the list. */
export function loadScenario(idOrPath: string, library: Library = loadLibrary()): Scenario {
  return library.scenario(idOrPath);
}

function isYaml(path: string): boolean {
  return [".yaml", ".yml", ".json"].includes(extname(path).toLowerCase());
}

/** Paths of a folder's files by name without ending, in alphabetical order. */
function filesById(directory: string, endings: readonly string[], except: readonly string[]): ReadonlyMap<string, string> {
  const names = existsSync(directory) ? readdirSync(directory).sort() : [];
  const files = names.filter((name) => endings.includes(extname(name)));
  const entries = files.map((name) => [name.slice(0, -extname(name).length), join(directory, name)] as const);
  return new Map(entries.filter(([id]) => !except.includes(id)));
}

/** Whether a word is a path rather than an id. */
function isPath(word: string): boolean {
  return /[./\\]/.test(word);
}

/** Path of the file that `idOrPath` means; a word without dot and slash is an id. */
function find(idOrPath: string, files: ReadonlyMap<string, string>, message: Text): string {
  const path = files.get(idOrPath);
  if (path !== undefined) return path;
  if (isPath(idOrPath)) return idOrPath;
  throw new InputError([{ source: idOrPath, message, ...choice(idOrPath.slice(0, 100), [...files.keys()]) }]);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
