import seedrandom from "seedrandom";
import type { Contrast } from "../../../sim/study/hypotheses/experiment.ts";
import { goOn, type StoppingRule } from "../../../sim/study/statistics/sequential.ts";

/** Effects of mean 0 and standard deviation 1 (weighted), each with the weight of its world. */
export type Kind = "normal" | "skewed" | "skewed to the left" | "weighted" | "weighted and skewed";

type Random = () => number;

const normal = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const skewed = (random: Random) => -Math.log(1 - random()) - 1;

/** Share of the worlds with the larger of two weights: half come as they are, half by what the patterns favour. */
const weights = { small: 0.1, large: 1.9 };

const draws: Record<Kind, (random: Random) => readonly [effect: number, weight: number]> = {
  normal: (random) => [normal(random), 1],
  skewed: (random) => [skewed(random), 1],
  "skewed to the left": (random) => [-skewed(random), 1],
  weighted: (random) => [normal(random), 2 * random()],
  // The effect is larger where the weight is: ±0.5 around means that cancel when weighted.
  "weighted and skewed": (random) => {
    const large = random() < 0.5;
    const weighted = (weights.large * 0.5 - weights.small * 0.5) / (weights.large + weights.small);
    return [0.8 * skewed(random) + (large ? 0.5 : -0.5) - weighted, large ? weights.large : weights.small];
  },
};

/** A study under way: worlds are added in blocks of 10, effects have mean `effect` in units of their standard deviation. */
export class Study {
  readonly values: number[] = [];
  readonly weights: number[] = [];
  constructor(
    readonly kind: Kind,
    readonly effect: number,
    readonly random: Random,
  ) {}

  /** Adds a block of 10 worlds. */
  block(): this {
    for (let i = 0; i < 10; i++) {
      const [effect, weight] = draws[this.kind](this.random);
      this.values.push(effect + this.effect);
      this.weights.push(weight);
    }
    return this;
  }

  /** Adds blocks until the rule says stop. */
  run(contrast: Pick<Contrast, "test" | "bound">, rule: StoppingRule): this {
    while (goOn([this], [contrast], rule)) this.block();
    return this;
  }
}

/** Runs `count` studies one after the other on one seeded stream of chance, and adds up what each gives. */
export function total(count: number, seed: string, each: (random: Random) => number): number {
  const random = seedrandom.alea(seed);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += each(random);
  return sum;
}
