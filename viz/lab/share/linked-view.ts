import type { LinkView } from "../../../sim/study/inquiry/link.ts";
import { type Looks, pages, tabs, type View } from "../state/view.ts";

/** What a link says to look at. */
export interface LookedAt {
  readonly view: Partial<View>;
  readonly looks: Partial<Looks>;
}

/** Most characters of a word in a link. */
const longest = 100;

/** What of `view` and `looks` goes into a link: what differs from what a page shows first, and the language. */
export function linkedView(view: View, { language, theme }: Looks): LinkView {
  const { page, tab, against, option, research } = view;
  const figures = view.figures?.join(",");
  return {
    language,
    ...(theme === "dark" ? { theme } : {}),
    ...(page === "start" ? {} : { page }),
    ...(tab === tabs[0] ? {} : { tab }),
    ...(against === "" ? {} : { against }),
    ...(option === "" ? {} : { option }),
    ...(research ? { research: "yes" } : {}),
    ...(figures === undefined || figures.length > longest ? {} : { figures }),
  };
}

/** What a link's words mean; what means nothing is left out, so that a link of another version still opens. */
export function lookedAt(linked: LinkView): LookedAt {
  const one = <Word extends string>(name: string, words: readonly Word[]): Word | undefined =>
    words.find((word) => word === linked[name]);
  const given = <Value>(name: string, value: Value | undefined) => (value === undefined ? {} : { [name]: value });
  const name = (key: string) => (typeof linked[key] === "string" ? linked[key].slice(0, longest) : undefined);
  return {
    view: {
      ...given("page", one("page", pages)),
      ...given("tab", one("tab", tabs)),
      ...given("against", name("against")),
      ...given("option", name("option")),
      ...given("research", linked.research === "yes" ? true : undefined),
      ...given(
        "figures",
        name("figures")
          ?.split(",")
          .filter((id) => id !== ""),
      ),
    },
    looks: { ...given("language", one("language", ["de", "en"])), ...given("theme", one("theme", ["light", "dark"])) },
  };
}
