import { choiceTable } from "./choices.ts";
import type { ValidationData } from "./data.ts";
import { pictures, type ValidationFigures } from "./figures.ts";
import { paragraphs } from "./format.ts";
import { informationList, parameterTables, structureTables } from "./information.ts";
import { leftOutTable, validationTable } from "./lifts.ts";
import { ablationTable, nullTable, resultTable, verdictList } from "./pattern-tables.ts";
import { predictiveTable } from "./predictive.ts";
import { provenanceTables } from "./provenance.ts";
import { retoldList, retoldSections } from "./retold.ts";
import { summaryDe, summaryEn } from "./summary.ts";
import { theoryTable } from "./theory.ts";
import { untestedList } from "./untested.ts";

/** Blocks of docs/validation.md that the program writes, by name. */
export function validationBlocks(data: ValidationData, figures: ValidationFigures): Record<string, string> {
  return {
    kurz: summaryDe(data),
    short: summaryEn(data),
    frozen: provenanceTables(data),
    rules: paragraphs(verdictList(data, "R"), pictures(figures.R), resultTable(data, "R")),
    rulesablated: ablationTable(data, "R"),
    predictive: predictiveTable(data),
    calibration: paragraphs(verdictList(data, "C"), pictures(figures.C), resultTable(data, "C")),
    calibrationablated: ablationTable(data, "C"),
    information: informationList(data),
    parameters: paragraphs(pictures(figures.parameters), parameterTables(data)),
    structures: structureTables(data),
    leftout: paragraphs(pictures(figures.shares), leftOutTable(data)),
    choices: choiceTable(data),
    validation: validationTable(data),
    validationeffects: paragraphs(verdictList(data, "V"), pictures(figures.V), resultTable(data, "V")),
    nulls: nullTable(data),
    retold: retoldList(data),
    scenarios: retoldSections(data),
    theory: theoryTable(),
    untested: untestedList(data),
  };
}
