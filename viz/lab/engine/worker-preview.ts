import { instruments } from "../../../sim/instruments/registry.ts";
import { beginRun, type RunInput } from "../../../sim/run.ts";
import { compileOption } from "../../../sim/scenario/compile.ts";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import { planInquiry } from "../../../sim/study/inquiry/plan-of-inquiry.ts";
import { createMemory } from "../../../sim/study/remember.ts";
import { leversKey, settingKey, settingOf } from "../../../sim/study/setting.ts";
import { type Course, courseOf, previewOf } from "./course.ts";
import type { Preview } from "./engine.ts";
import { numbersKey } from "./inquiry-keys.ts";
import type { WorkerLibrary, WorkOn } from "./worker.ts";

/** Milliseconds of work until the first picture, and between those that follow. */
const firstLook = 25;
const nextLook = 70;

/** Bytes of courses that are remembered, some thousand of them. */
const remembered = 16e6;

/** A run of an option in the first set of assumptions. */
interface SetUp {
  /** Equal for runs that come out the same. */
  readonly key: string;
  readonly input: RunInput;
  /** Index of the topic that is told of. */
  readonly topic: number;
}

/** Previews: one option in the first set of assumptions, shown while it runs. */
export function previewWork({ shelf, plausible }: WorkerLibrary): WorkOn<"preview" | "warmUp"> {
  const memory = createMemory(remembered);

  /** Runs an option of an inquiry unless its course is known, and shows what there is now and then. */
  function* follow(inquiry: Inquiry, option: string, show: (course: Course) => void): Generator<undefined, Course, undefined> {
    const { key, input, topic } = setUp(inquiry, option);
    const known = memory.recall<Course>(key);
    if (known) return known;
    const run = beginRun(input);
    let worked = 0;
    let lookAt = firstLook;
    while (run.week < run.weeks) {
      const since = performance.now();
      run.advance(run.week + 1);
      worked += performance.now() - since;
      if (worked >= lookAt && run.week < run.weeks) {
        show(courseOf(run.result(), topic, run.week));
        lookAt = worked + nextLook;
      }
      yield;
    }
    const course = courseOf(run.result(), topic, run.weeks);
    memory.keep(key, course, course.due.byteLength + course.done.byteLength);
    return course;
  }

  /** What an option stood for before a slider moved is asked for again at every move. */
  let before: { readonly asked: string; readonly found: SetUp } | undefined;

  function setUpBefore(inquiry: Inquiry, option: string): SetUp {
    const asked = `${option} ${numbersKey(inquiry)}`;
    if (before?.asked !== asked) before = { asked, found: setUp(inquiry, option) };
    return before.found;
  }

  function setUp(inquiry: Inquiry, option: string): SetUp {
    const plan = planInquiry(inquiry, shelf, plausible);
    const [scenario] = plan.scenarios;
    const setting = settingOf(plan, { scenario: scenario.id, world: 0, replication: 0 });
    const levers = compileOption(scenario, option, instruments);
    return {
      key: `${settingKey(setting)} ${leversKey(levers)}`,
      input: { ...setting.input, levers, open: [] },
      topic: scenario.topics.indexOf(scenario.focus),
    };
  }

  return {
    preview({ inquiry, option, before }, { part, inSlices }) {
      const { compareFrom } = inquiry;
      function* work(): Generator<undefined, Preview, undefined> {
        const old = before ? memory.recall<Course>(setUpBefore(before.inquiry, before.option).key) : undefined;
        const now = yield* follow(inquiry, option, (course) => part(previewOf(option, course, old, compareFrom)));
        if (old !== undefined || before === null) return previewOf(option, now, old, compareFrom);
        part(previewOf(option, now, undefined, compareFrom));
        const then = yield* follow(before.inquiry, before.option, () => {});
        return previewOf(option, now, then, compareFrom);
      }
      return inSlices(work());
    },

    async warmUp({ inquiry }, { inSlices }) {
      for (const { id } of inquiry.options) await inSlices(follow(inquiry, id, () => {}));
      return null;
    },
  };
}
