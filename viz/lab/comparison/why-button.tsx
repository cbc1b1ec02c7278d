import { useWords } from "../lab.ts";
import { useAsking } from "./asking.ts";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";
import type { WhyTopic } from "./why/topic.ts";

/** Asks for the reasons of something; `what` tells screen readers of what, `shown` everybody. */
export function WhyButton({
  topic,
  what,
  shown = false,
}: {
  readonly topic: WhyTopic;
  readonly what: string;
  readonly shown?: boolean;
}) {
  const words = useWords({ de, en }).why;
  const { ask } = useAsking();
  return (
    <button type="button" class="comparison-link" aria-label={words.askAbout(what)} onClick={() => ask(topic)}>
      {shown ? words.askAbout(what) : words.ask}
    </button>
  );
}
