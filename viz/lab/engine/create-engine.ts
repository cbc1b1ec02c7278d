import { signal } from "@preact/signals";
import type { Text } from "../../../sim/core/language.ts";
import { type WorkerLike, webWorkers } from "../../../sim/host/web-workers.ts";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import type { Job } from "../../../sim/study/plan.ts";
import type { Engine, Findings, Preview, Progress } from "./engine.ts";
import { changedOption, numbersKey, wordsKey } from "./inquiry-keys.ts";
import type { PackedResult, Questions } from "./messages.ts";
import { milestonePassed } from "./milestones.ts";
import { atRest, type Happening, type Order, type Schedule, type Stage, schedule } from "./scheduler.ts";
import { troubleOf } from "./trouble.ts";

/** What an engine is made from. */
export interface EngineSetup {
  /** Makes a worker in which `startWorker` runs. */
  readonly makeWorker: () => WorkerLike;
  /** Cores of the machine. */
  readonly cores: number;
}

/** Places of the workers: previews, findings, and from `ensemble` on the sets of assumptions. */
const places = { preview: 0, findings: 1, ensemble: 2 } as const;

/** Jobs sent to a worker beforehand, so that it never waits for the page. */
const ahead = 2;

/** One state of an inquiry that is computed; its numbers depend on `key` alone. */
interface Study {
  readonly number: number;
  readonly key: string;
  /** Another one with the same numbers takes its place when words change. */
  inquiry: Inquiry;
  readonly jobs: readonly Job[];
  readonly results: Map<string, PackedResult>;
}

/** An inquiry with what tells it from others. */
interface Asked {
  readonly inquiry: Inquiry;
  readonly key: string;
  readonly words: string;
}

/** An engine at rest; workers are made when they are first needed. */
export function createEngine({ makeWorker, cores }: EngineSetup): Engine {
  const hands = cores <= 2 ? Math.max(1, cores) : Math.min(4, cores - 1);
  const preview = signal<Preview | null>(null);
  const findings = signal<Findings | null>(null);
  const progress = signal<Progress>({ phase: "idle", done: 0, total: 0, secondsLeft: null });
  const trouble = signal<Text | null>(null);

  const workers = webWorkers({
    count: places.ensemble + hands,
    makeWorker,
    onReplaced: (at) => {
      if (at !== places.findings) return;
      sent = new Set();
      if (study) void ask(places.findings, "results", request(study));
    },
  });

  let now: Schedule<Asked> = atRest;
  let newest: Asked | undefined;
  let chosen: string | undefined;
  let study: Study | undefined;
  let studies = 0;
  /** Results that the findings' worker has got. */
  let sent = new Set<string>();
  let running = new AbortController();
  let warming = new AbortController();

  function ask<Name extends keyof Questions>(
    at: number,
    name: Name,
    input: Questions[Name]["input"],
    more: { readonly signal?: AbortSignal; readonly onPart?: (part: unknown) => void } = {},
  ): Promise<Questions[Name]["answer"] | undefined> {
    return workers.ask(at, { name, input, ...more });
  }

  function happen(event: Happening<Asked>): void {
    const [next, orders] = schedule(now, event);
    now = next;
    for (const order of orders) obey(order);
  }

  function obey(order: Order<Asked>): void {
    running.abort();
    running = new AbortController();
    if (order.kind === "drop") return;
    if (order.stage === "preview") warming.abort();
    void work(order.stage, order.input, running.signal);
  }

  async function work(stage: Stage, asked: Asked, signal: AbortSignal): Promise<void> {
    try {
      progress.value = { phase: stage, done: 0, total: stage === "options" ? asked.inquiry.worlds : 0, secondsLeft: null };
      await { preview: showPreview, options: runOptions, reasons: runReasons }[stage](asked, signal);
      if (signal.aborted) return;
      trouble.value = null;
      happen({ kind: "ended" });
      if (now.running === null) rest("done");
    } catch (error) {
      if (signal.aborted) return;
      trouble.value = troubleOf(error);
      happen({ kind: "failed" });
      if (now.running === null) rest("stopped");
    }
  }

  /** Says that nothing is under way, and how many sets of assumptions there are. */
  function rest(phase: "done" | "stopped"): void {
    const total = newest?.inquiry.worlds ?? 0;
    const done = study !== undefined && study.key === newest?.key ? worldsDone(study) : 0;
    progress.value = { phase, done, total, secondsLeft: null };
  }

  /** Shows the option that changed, beside what the page's findings are about. */
  async function showPreview({ inquiry }: Asked, signal: AbortSignal): Promise<void> {
    const old = findings.value?.inquiry;
    const changed = old && changedOption(old, inquiry, chosen ?? findings.value?.against);
    if (old === undefined || changed === undefined) {
      preview.value = null;
      return;
    }
    const before = changed.before === undefined ? null : { inquiry: old, option: changed.before };
    const show = (seen: Preview) => {
      preview.value = seen;
      happen({ kind: "shown" });
    };
    const whole = await ask(
      places.preview,
      "preview",
      { inquiry, option: changed.option, before },
      { signal, onPart: (part) => !signal.aborted && show(part as Preview) },
    );
    if (whole && !signal.aborted) show(whole);
  }

  async function runOptions({ inquiry, key }: Asked, signal: AbortSignal): Promise<void> {
    const { worlds } = inquiry;
    if (study?.key !== key) {
      const number = ++studies;
      const jobs = await ask(places.findings, "jobs", { study: number, inquiry }, { signal });
      if (jobs === undefined) return;
      study = { number, key, inquiry, jobs, results: new Map() };
      sent = new Set();
    }
    const current = study;
    let told = 0;
    await runJobs(current, current.jobs, signal, (left) => {
      const done = worldsDone(current);
      progress.value = { phase: "options", done, total: worlds, secondsLeft: left };
      if (!milestonePassed(told, done) || done === worlds) return;
      told = done;
      void tell(current).catch(report);
    });
    if (signal.aborted) return;
    await tell(current);
    if (signal.aborted) return;
    preview.value = null;
    // Nobody waits for it, and whatever is wrong shows when a preview is asked for.
    warming = new AbortController();
    void ask(places.preview, "warmUp", { inquiry }, { signal: warming.signal }).catch(() => {});
  }

  async function runReasons(_: Asked, signal: AbortSignal): Promise<void> {
    const current = study!;
    const jobs = await ask(places.findings, "reasons", request(current));
    if (jobs === undefined || signal.aborted) return;
    await runJobs(current, jobs, signal, (left) => {
      const done = jobs.filter(({ id }) => current.results.has(id)).length;
      progress.value = { phase: "reasons", done, total: jobs.length, secondsLeft: left };
    });
    if (!signal.aborted) await tell(current);
  }

  /** Runs those of `jobs` that have no result yet; a set of assumptions always goes to the same worker, which remembers it. */
  async function runJobs(
    current: Study,
    jobs: readonly Job[],
    signal: AbortSignal,
    onDone: (secondsLeft: number | null) => void,
  ): Promise<void> {
    const open = jobs.filter(({ id }) => !current.results.has(id));
    const start = performance.now();
    let done = 0;
    onDone(null);
    const hand = async (at: number, queue: Job[]): Promise<void> => {
      for (let job = queue.shift(); job !== undefined && !signal.aborted; job = queue.shift()) {
        const { number, inquiry } = current;
        const result = await ask(places.ensemble + at, "job", { study: number, inquiry, job }, { signal });
        if (result === undefined) return;
        current.results.set(job.id, result);
        done++;
        onDone(done < 2 ? null : ((performance.now() - start) / 1000 / done) * (open.length - done));
      }
    };
    const all = Array.from({ length: hands }, (_, at) => {
      const queue = open.filter(({ world }) => world % hands === at);
      return Array.from({ length: ahead }, () => hand(at, queue));
    });
    await Promise.all(all.flat());
  }

  /** What the findings' worker is asked with; what it has got already is left out. */
  function request({ number, inquiry, results }: Study): Questions["findings"]["input"] {
    const fresh = [...results.values()].filter(({ job }) => !sent.has(job.id));
    for (const { job } of fresh) sent.add(job.id);
    return { study: number, inquiry, results: fresh, against: chosen };
  }

  let telling: Promise<void> | undefined;
  let again = false;

  /** Asks for the findings of all results so far; while it is asked already, it is asked once more afterwards. */
  function tell(current: Study): Promise<void> {
    again = telling !== undefined;
    telling ??= (async () => {
      do {
        again = false;
        const { inquiry } = current;
        const found = study === current ? await ask(places.findings, "findings", request(current)) : null;
        if (!found || study !== current) continue;
        findings.value = { ...found, inquiry };
      } while (again);
    })().finally(() => (telling = undefined));
    return telling;
  }

  return {
    preview,
    findings,
    progress,
    trouble,
    submit(inquiry) {
      const [key, words] = [numbersKey(inquiry), wordsKey(inquiry)];
      const before = newest;
      newest = { inquiry, key, words };
      if (study?.key === key) study.inquiry = inquiry;
      if (before?.key !== key) happen({ kind: "asked", input: newest });
      else if (before.words !== words && study && study.results.size > 0) void tell(study).catch(report);
    },
    stop() {
      happen({ kind: "stopped" });
      rest("stopped");
    },
    resume() {
      happen({ kind: "resumed" });
      if (now.running === null && study) rest("done");
    },
    compareWith(option) {
      const wanted = option === "" ? undefined : option;
      if (wanted === chosen) return;
      chosen = wanted;
      if (study && study.results.size > 0) void tell(study).catch(report);
      happen({ kind: "reasonsAsked" });
    },
    async follow(query, count) {
      const about = findings.value;
      if (about?.against === undefined) return [];
      const [a] = about.inquiry.options;
      const asked = { inquiry: about.inquiry, a: a.id, b: about.against, query, count };
      return (await ask(places.preview, "follow", asked)) ?? [];
    },
  };

  function report(error: unknown): void {
    trouble.value = troubleOf(error);
  }
}

/** Sets of assumptions in which all options have run. */
function worldsDone({ inquiry, results }: Study): number {
  const counts = new Map<number, number>();
  for (const { job } of results.values()) if (job.kind === "options") counts.set(job.world, (counts.get(job.world) ?? 0) + 1);
  return [...counts.values()].filter((count) => count === inquiry.replications).length;
}
