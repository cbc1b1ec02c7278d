import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { useOptionsWords } from "./use-teller.ts";

/** Questions to begin with; choosing one replaces the inquiry, and undo brings it back. */
export function ExamplesSection() {
  const { store, shelf } = useLab();
  const words = useOptionsWords();
  const { language } = store.looks.value;
  const begin = (id: string) => {
    store.dispatch({ kind: "begin", inquiry: inquiryOf(shelf.scenario(id)) });
    store.look({ option: "", against: "" });
    scrollTo(0, 0);
  };
  return (
    <section class="options-examples">
      <h2 class="kern-heading-medium">{words.examples}</h2>
      <p class="options-soft">{words.examplesLead}</p>
      <ul>
        {shelf.scenarioIds.map((id) => {
          const { title, question } = shelf.scenario(id);
          return (
            <li key={id}>
              <h3>{title[language]}</h3>
              <p>{question[language]}</p>
              <Button small label={words.begin(title[language])} onClick={() => begin(id)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
