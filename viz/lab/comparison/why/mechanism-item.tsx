import { type Structures, structuralAlternatives } from "../../../../sim/model/parameters.ts";
import { processes } from "../../../../sim/model/week.ts";
import { evidenceGrades, type Mechanism, type Reading } from "../../../../sim/scenario/evidence-file.ts";
import { useLab, useWords } from "../../lab.ts";
import { sourceWords } from "../../options/source-words.ts";
import { Disclosure } from "../../parts/disclosure.tsx";
import { de } from "../text/de.ts";
import { en } from "../text/en.ts";
import { AssumptionField } from "./assumption-field.tsx";
import { FormField } from "./form-field.tsx";

/** A mechanism: what it rests on and how well that supports it, what tests it, and the assumptions that set its size and form. */
export function MechanismItem({ mechanism }: { readonly mechanism: Mechanism }) {
  const { store, shelf, evidence } = useLab();
  const words = useWords({ de, en }).why;
  const { language } = store.looks.value;
  const { id, title, process, sources, patterns, parameters, structures } = mechanism;
  const where = processes.find((one) => one.id === process)?.title[language] ?? process;
  const specs = parameters.flatMap((name) => shelf.parameters.filter((spec) => spec.name === name));
  const forms = structures.filter((name): name is keyof Structures => Object.hasOwn(structuralAlternatives, name));
  const tests = patterns.flatMap((pattern) => evidence.patterns.filter((one) => one.id === pattern));
  return (
    <Disclosure summary={title[language]}>
      <p class="comparison-note">
        {words.process(where)}
        {store.view.value.research && ` · ${id}`}
      </p>
      <h4>{words.sources}</h4>
      <Readings readings={sources} />
      {tests.length > 0 && (
        <>
          <h4>{words.patterns}</h4>
          <ul>
            {tests.map((pattern) => (
              <li key={pattern.id}>
                {pattern.title[language]} <span class="comparison-source">({words.sets[pattern.set]})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{words.assumptions}</h4>
      {specs.length + forms.length === 0 && <p>{words.noAssumptions}</p>}
      {specs.map((spec) => (
        <AssumptionField key={spec.name} spec={spec} />
      ))}
      {forms.map((structure) => (
        <FormField key={structure} structure={structure} />
      ))}
    </Disclosure>
  );
}

/** What sources say, and how strongly each supports it. */
export function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  const { language } = useLab().store.looks.value;
  return (
    <ul>
      {readings.map(({ source, grade, reading }) => (
        <li key={source + reading.en}>
          {reading[language]}{" "}
          <span class="comparison-source">
            ({evidenceGrades[grade][language]}; {sourceWords(source, language)})
          </span>
        </li>
      ))}
    </ul>
  );
}
