// A reference for speed on machines that differ: a plain loop over four columns, as a careful programmer would write it by
// hand. Called with agents and repetitions it prints the nanoseconds it takes per agent and week (median) as JSON.

const [agents, repetitions] = process.argv.slice(2, 4).map(Number);
const weeks = 520;

/** Every week each agent draws demand, works it off, tires, and leans towards the mean of the week before. */
function simulate(seed: number): number {
  const waiting = new Float64Array(agents);
  const fatigue = new Float64Array(agents).fill(0.2);
  const skill = new Float64Array(agents).fill(0.5);
  const view = Float64Array.from({ length: agents }, (_, i) => (i % 97) / 97);
  let mean = 0.5;
  for (let week = 0; week < weeks; week++) {
    let sum = 0;
    for (let i = 0; i < agents; i++) {
      // A hash of agent, week and seed: chance without a state, as in the model.
      let h = Math.imul(i ^ seed, 0x9e3779b1) ^ Math.imul(week + 1, 0x85ebca77);
      h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
      h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
      const draw = ((h ^ (h >>> 15)) >>> 0) / 4294967296;
      const demand = waiting[i] + 30 + 16 * draw;
      const done = Math.min(demand, 38 * (1 - 0.25 * fatigue[i]) * (0.9 + 0.2 * skill[i]));
      waiting[i] = demand - done;
      fatigue[i] += 0.05 * (Math.min(1, waiting[i] / 120) - fatigue[i]);
      skill[i] += done > 36 ? 0.002 * (1 - skill[i]) : -0.001 * skill[i];
      const gap = mean - view[i];
      if (gap < 0.4 && gap > -0.4) view[i] += 0.03 * gap * (1 - fatigue[i]);
      sum += view[i];
    }
    mean = sum / agents;
  }
  return mean;
}

simulate(1);
const nanoseconds = Array.from({ length: repetitions }, (_, i) => {
  const start = performance.now();
  const mean = simulate(i + 2);
  return { ns: ((performance.now() - start) * 1e6) / (agents * weeks), mean };
}).sort((a, b) => a.ns - b.ns);
const { ns, mean } = nanoseconds[Math.floor(repetitions / 2)];
process.stdout.write(`${JSON.stringify({ nsPerAgentWeek: ns, mean })}\n`);
