import { explainProblem, type Problem } from "../../../sim/core/problem.ts";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import type { Refused } from "./opening.ts";
import type { ShareWords } from "./text/words.ts";

/** Most mistakes that are told one by one. */
const most = 5;

/** Why a link or file could not be opened, and the ways on. */
export function TroubleNotice(props: {
  readonly trouble: Refused;
  readonly words: ShareWords["trouble"];
  readonly onBack: () => void;
  readonly onExample: () => void;
}) {
  const { trouble, words, onBack, onExample } = props;
  const { language } = useLab().store.looks.value;
  const { file, problems } = trouble;
  // A link has no name worth telling.
  const explained = (problem: Problem) => {
    const text = explainProblem(problem, language);
    return file === undefined ? text.replace(`${problem.source}: `, "") : text;
  };
  return (
    <div class="share-trouble">
      <Notice kind="danger" title={file === undefined ? words.link : words.file(file)}>
        <p>{words.lead}</p>
        <ul>
          {problems.slice(0, most).map((problem, p) => (
            <li key={p}>{explained(problem)}</li>
          ))}
        </ul>
        {problems.length > most && <p>{words.more(problems.length - most)}</p>}
        <div class="share-buttons">
          <Button small kind="primary" label={words.back} onClick={onBack} />
          <Button small label={words.example} onClick={onExample} />
        </div>
      </Notice>
    </div>
  );
}
