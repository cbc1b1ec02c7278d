import { code, table } from "../blocks.ts";

/** One part of the model in a limit in which theory says exactly what must come out. */
export interface TheoryCheck {
  /** Test below test/theory. */
  readonly file: string;
  readonly part: string;
  readonly limit: string;
  readonly value: string;
  readonly source: string;
}

/** All checks of test/theory. */
export const theoryChecks: readonly TheoryCheck[] = [
  {
    file: "queue",
    part: "queues of officers, heads and personnel office",
    limit: "Poisson arrivals, exponential service, nothing lapses; 1, 2, 5 and 10 servers, each busy 50 to 95 of 100 hours",
    value: "mean wait of M/M/c within three standard errors",
    source: "Erlang's C formula",
  },
  {
    file: "queue",
    part: "the same, urgent matters first",
    limit: "one server, two classes, no interruption; loads 0.7 and 0.2",
    value: "waits of 3 and of 30 service times",
    source: "Cobham 1954",
  },
  {
    file: "queue",
    part: "the same, requests lapse",
    limit: "exponential patience, four loads, among them overload",
    value: "share lapsed and mean wait within three standard errors",
    source: "Erlang's A model (Palm 1946)",
  },
  {
    file: "openness",
    part: "encounters",
    limit: "bounded confidence alone, views even in 0…1",
    value: "one camp at a bound of 0.5, two at 0.2, about 4.3 at 0.1; the mean stays",
    source: "Deffuant et al. 2000",
  },
  {
    file: "knowledge",
    part: "learning and turnover",
    limit: "one gain at rate λ, one loss at rate δ, by fading or by leaving",
    value: "a level of λ ÷ (λ + δ), from above and from below",
    source: "stationary solution",
  },
  {
    file: "headcount",
    part: "staffing",
    limit: "people leave, nobody is hired or falls ill",
    value: "binomial survival, e to the power of minus rate times years, within three standard errors",
    source: "independent lives",
  },
  {
    file: "clearances",
    part: "coordination",
    limit: "one to four partner departments that are alike, know nobody and cannot be overruled",
    value: "the chance of one to the power of their number, within three standard errors",
    source: "Pressman & Wildavsky 1973",
  },
  {
    file: "steps",
    part: "steps of a measure",
    limit: "no chance, no want of time or money; arbitrary networks of up to eight steps",
    value: "exactly the longest chain where decomposed, exactly the sum where in line",
    source: "definition of the longest path",
  },
];

/** The checks as a table. */
export function theoryTable(): string {
  return table(
    ["part", "limit", "must give", "source", "test"],
    theoryChecks.map(({ file, part, limit, value, source }) => [
      part,
      limit,
      value,
      source,
      `[${code(file)}](../test/theory/${file}.test.ts)`,
    ]),
  );
}
