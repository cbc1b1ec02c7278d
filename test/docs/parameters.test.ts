import { expect, it } from "vitest";
import { parameterNames } from "../../sim/model/parameter-names.ts";
import { loadLibrary } from "../../sim/node/library.ts";
import { parametersPage } from "./parameters-page.ts";

const { parameters } = loadLibrary();

it("keeps docs/parameters.md as scenarios/parameters.yaml declares it (npx vitest run test/docs --update rewrites it)", async () => {
  await expect(parametersPage(parameters)).toMatchFileSnapshot("../../docs/parameters.md");
});

it("declares exactly the parameters that the model reads", () => {
  expect(parameters.map(({ name }) => name).sort()).toEqual([...parameterNames].sort());
});
