/**
 * Shows one language at a time: `?lang=en`, else the fragment's language, else the browser's, else the first. Switching keeps
 * the place. Without script all languages stand one below the other.
 */
export const script = `
(() => {
  const root = document.documentElement;
  const languages = [...document.querySelectorAll(".edition")].map((e) => e.dataset.edition);
  const asked = new URLSearchParams(location.search).get("lang");
  const linked = location.hash.slice(1).split("-")[0];
  const wished = [asked, linked, ...navigator.languages.map((l) => l.slice(0, 2))];
  const show = (language) => {
    root.lang = language;
    for (const e of document.querySelectorAll("[data-edition]")) e.hidden = e.dataset.edition !== language;
    document.title = document.getElementById(language).dataset.title;
  };
  show(wished.find((l) => languages.includes(l)) || languages[0]);
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  for (const link of document.querySelectorAll(".switch")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const from = root.lang;
      const to = link.dataset.to;
      const places = [...document.querySelectorAll("#" + from + " :is(section, h2, h3, figure)[id]")];
      const seen = places.filter((e) => e.getBoundingClientRect().top < 80).pop();
      const top = seen && seen.getBoundingClientRect().top;
      show(to);
      const twin = seen && document.getElementById(to + seen.id.slice(from.length));
      if (twin) scrollBy(0, twin.getBoundingClientRect().top - top);
      document.querySelector(".switch[data-edition='" + to + "']").focus({ preventScroll: true });
    });
  }
})();
`;
