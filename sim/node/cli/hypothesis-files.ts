import { InputError } from "../../core/problem.ts";
import type { Hypothesis } from "../../scenario/hypothesis.ts";
import { compileHypothesis } from "../../study/hypotheses/compile.ts";
import type { Experiment } from "../../study/hypotheses/experiment.ts";
import type { Library } from "../library.ts";
import { readText } from "../read-file.ts";

/** A hypothesis with the file it was read from, ready to run. */
export interface HypothesisOnFile {
  readonly path: string;
  readonly text: string;
  readonly hypothesis: Hypothesis;
  readonly experiment: Experiment;
}

/** Reads and compiles hypotheses by id or path, each once. Throws InputError, also for two different files of one id. */
export function readFiles(words: readonly string[], library: Library): HypothesisOnFile[] {
  const files = [...new Set(words.map((word) => library.hypothesisFile(word)))].map((path): HypothesisOnFile => {
    const hypothesis = library.hypothesis(path);
    return { path, text: readText(path), hypothesis, experiment: compileHypothesis(hypothesis, library) };
  });
  const ids = files.map(({ hypothesis }) => hypothesis.id);
  const again = files.find((_, i) => ids.indexOf(ids[i]) < i);
  if (again) {
    const message = { de: "Zwei Hypothesen haben dieselbe Kennung", en: "two hypotheses have the same id" };
    throw new InputError([{ source: again.path, path: "id", message, found: again.hypothesis.id }]);
  }
  return files;
}
