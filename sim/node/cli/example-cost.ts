import { costOf, type InstrumentCost } from "../../instruments/cost.ts";
import type { Instrument } from "../../instruments/instrument.ts";
import type { Parameters } from "../../model/parameters.ts";
import { typicalOrganisation } from "../../organisation/typical.ts";
import type { Library } from "../library.ts";

/** Inhabitants of the city for which an instrument's cost is told. */
export const exampleInhabitants = 50_000;

/** What an instrument costs at most, with the values of its example, in a typical city and by the default rates. */
export function exampleCost({ id, example, levers }: Instrument, library: Library): InstrumentCost {
  const organisation = typicalOrganisation(exampleInhabitants, library.departmentTypes, library.topics);
  const parameters = Object.fromEntries(library.parameters.map((p) => [p.name, p.default])) as Parameters;
  const topics = library.topics.filter((topic) => example.topics.includes(topic.id));
  const { start, end } = example;
  const pulled = levers(example.with, { id, topics: example.topics, start, end, ramp: 0 });
  return costOf(pulled, { organisation, topics, parameters });
}
