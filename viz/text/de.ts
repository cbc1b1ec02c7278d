import { stageTitles } from "../../sim/model/fate.ts";
import { deCourses } from "./de-courses.ts";
import { deFlip } from "./de-flip.ts";
import { dePrice } from "./de-price.ts";
import { deTies } from "./de-ties.ts";
import { deWhy } from "./de-why.ts";
import type { Words } from "./words.ts";

const range = (low: number, high: number) => (low === high ? `${low}` : `${low} bis ${high}`);
const come = (n: number) => (n === 1 ? "kommt" : "kommen");

const atGoal = (n: number) => `Von 100 Fällen ${n === 0 ? "kommt keiner" : `${come(n)} ${n}`} ans Ziel`;

function fewerMore(low: number, high: number): string {
  if (low === 0 && high === 0) return "kein Unterschied";
  if (high <= 0) return high === 0 ? `bis zu ${-low} weniger` : `${range(-high, -low)} weniger`;
  if (low >= 0) return low === 0 ? `bis zu ${high} mehr` : `${range(low, high)} mehr`;
  return `${-low} weniger bis ${high} mehr`;
}

/** Figures in German. */
export const de: Words = {
  ofHundred: (n) => `${n} von 100 Fällen`,
  rangeOfHundred: (low, high) => `${range(low, high)} von 100 Fällen`,
  range,
  fewerMore,
  inWorlds: (count, worlds) => (worlds === 1 ? `in ${count} von 1 Annahmensatz` : `in ${count} von ${worlds} Annahmensätzen`),
  byRanges: (count, worlds) => `gewichtet nach dem, was bekannt ist; aus den Spannen allein ${count} von ${worlds}`,
  verdicts: { better: "besser", worse: "schlechter", equivalent: "gleich", undecided: "offen" },
  otherVerdict: (byRanges) =>
    `Aus den Spannen allein hieße das Urteil „${de.verdicts[byRanges]}“: Was bekannt ist, gibt hier den Ausschlag.`,
  option: (letter, title) => `Option ${letter} „${title}“`,
  smallUnits: "Kleine Einheiten zusammen",
  smallUnitsNote: "Einheiten mit weniger als fünf Beschäftigten werden nur zusammen gezeigt.",
  because: {
    unassigned: "weil die Zuständigkeit ungeklärt ist",
    unnoticed: "weil die Betroffenheit nicht erkannt wird",
    declined: "weil sie nicht aufgegriffen werden",
    stuck: "weil Verfahrenswissen fehlt",
    uncoordinated: "weil die Abstimmung nicht zustande kommt",
    notReleased: "weil die Leitung sie nicht freigibt",
    councilDecided: "weil der Rat anders entscheidet",
    weighed: "weil sie abgewogen und zurückgestellt werden",
    unfunded: "weil die Finanzierung nicht gesichert ist",
    overloaded: "weil sie im Arbeitsrückstand liegen bleiben",
  },
  source: (model, seed, worlds, what) =>
    `Quelle: Simulation Querschnitt, Modell ${model}, Startwert „${seed}“, ${worlds === 1 ? "1 Annahmensatz" : `${worlds} Annahmensätze`}. ${what}.`,
  limits: (lines) => `Grenzen: ${lines.join(" ")}`,
  noCases: "In diesem Zeitraum wird kein Fall fällig",
  lost: "verloren",
  column: {
    option: "Option",
    department: "Kennung der Einheit",
    departmentName: "Organisationseinheit",
    dezernat: "Dezernat",
    fate: "Kennung des Ausgangs",
    fateName: "Ausgang",
    fateA: "Ausgang unter A",
    fateB: "Ausgang unter B",
    share: "Anteil der Fälle",
    cases: "fällige Fälle",
    year: "Jahre seit Beginn",
    month: "Monat",
    median: "Median der Lücke",
    p10: "10. Perzentil",
    p25: "25. Perzentil",
    p75: "75. Perzentil",
    p90: "90. Perzentil",
    gapA: "Lücke unter A",
    gapB: "Lücke unter B",
    difference: "Unterschied B − A",
    low: "Unterschied, 10. Perzentil",
    high: "Unterschied, 90. Perzentil",
    verdict: "Urteil",
    stage: "Stufe",
    stageCode: "Kennung der Stufe",
    gap: "Lücke, wie sie ist",
    opened: "Lücke, wenn die Stufe immer gelingt",
    dot: "Punkt",
    hundred: "von 100 Fällen",
  },
  heatmap: {
    lostOf: "verloren von 100",
    allUnits: "Alle Einheiten",
    blank: "Leeres Feld: weniger als 1 von 100 Fällen.",
    noRowCases: "keine Fälle",
    title: (reason, where) =>
      `Am häufigsten gehen Fälle verloren, ${de.because[reason]}${where ? `\u00A0– vor allem hier: ${where.name} (${where.points} von 100 Fällen)` : ""}`,
    titleNoneLost: "Kein Fall geht verloren",
    lead: (topic, option) => `${topic}, ${option}. Wie von 100 fälligen Fällen jeder Einheit so viele enden:`,
    describe: (departments, lost, implemented) =>
      `Tabelle mit ${departments} Zeilen für Organisationseinheiten, gegliedert nach Dezernaten, und zwölf Spalten für Ausgänge in der Reihenfolge des Weges. ` +
      `Über alle Einheiten gehen ${lost} von 100 Fällen verloren, ${implemented} werden fachgerecht umgesetzt.`,
  },
  course: {
    axis: (floor) => `Umsetzungslücke, von 100 Fällen${floor > 0 ? ` (Achse ab ${floor})` : ""}`,
    years: "Jahre seit Beginn",
    compared: "ab hier verglichen",
    titleOne: (from, to) =>
      from === to
        ? `Die Umsetzungslücke bleibt bei ${to} von 100 Fällen`
        : `Die Umsetzungslücke ${to < from ? "sinkt" : "steigt"} von ${from} auf ${to} von 100 Fällen`,
    titleClose: (end, low, high) =>
      `${end ?? "Am Ende"} liegen die Optionen nah beieinander: Die Lücke beträgt ${range(low, high)} von 100 Fällen`,
    titleBest: (end, best, low, high, other, otherLow, otherHigh) =>
      `${end ?? "Am Ende"} ist die Lücke unter ${best} am kleinsten: ${range(low, high)} von 100 Fällen, unter ${other} ${range(otherLow, otherHigh)}`,
    lead: (topic, banded) =>
      `${topic}. Linie: Mitte der Annahmensätze (Median). ` +
      (banded === undefined
        ? "Dunkles Band: 5 von 10 Annahmensätzen, helles Band: 8 von 10."
        : `Bänder um ${banded}: dunkel 5 von 10 Annahmensätzen, hell 8 von 10.`),
    atEnd: (end, option, low, high) =>
      `${end === undefined ? `${option}: im letzten Jahr` : `${option}, ${end}:`} ${range(low, high)} von 100 Fällen.`,
    keyHead: (end) => `Lücke ${end ?? "im letzten Jahr"}, von 100 Fällen`,
    key: (option, low, high) => `${option}: ${range(low, high)}`,
  },
  way: {
    start: "100 Fälle",
    title: (implemented, stage, lost) =>
      `${atGoal(implemented)}; am häufigsten endet der Weg bei „${stageTitles[stage].de}“ (${lost})`,
    titleNoneLost: (implemented) => `${atGoal(implemented)}, keiner endet vorher`,
    lead: (topic, option, cases) => `${topic}, ${option}. So enden 100 typische Fälle (fällig im Zeitraum: rund ${cases}).`,
    endsAs: (fate, count) => `${fate}: ${count}.`,
  },
  dumbbell: {
    title: (better, worse, departments, b) =>
      better > 0
        ? `Unter ${b} verlieren ${better} von ${departments} Einheiten klar weniger Fälle${worse > 0 ? `, ${worse} klar mehr` : ""}`
        : `Unter ${b} ${worse === 1 ? "verliert" : "verlieren"} ${worse} von ${departments} Einheiten klar mehr Fälle, keine klar weniger`,
    titleNone: (a, b) => `Keine Einheit zeigt einen klaren Unterschied zwischen ${a} und ${b}`,
    none: "Keine Einheit hat fällige Fälle",
    lead: (topic) => `${topic}. Umsetzungslücke je Einheit, geordnet nach dem Unterschied.`,
    axis: "Umsetzungslücke, von 100 Fällen",
    difference: "Unterschied, von 100 Fällen",
    differenceShort: "Unterschied",
    unclear: "kein klarer Unterschied",
    whisker: "8 von 10 Annahmensätzen",
    describe: (first, firstPoints, last, lastPoints) =>
      `Zuoberst: ${first} (${firstPoints}). Zuunterst: ${last} (${lastPoints}).`,
  },
  sure: {
    title: (verdict, a, b, fewer, more, worlds, isSlight) => {
      if (verdict === "equivalent") return `${a} und ${b} unterscheiden sich kaum`;
      if (verdict === "worse") return `${b} verliert ${de.inWorlds(more, worlds)} mehr Fälle als ${a}`;
      const finding = `${b} verliert ${de.inWorlds(fewer, worlds)} weniger Fälle als ${a}`;
      return verdict === "better"
        ? finding
        : `Nicht entschieden: ${finding}${isSlight ? ", im Mittel aber höchstens 1 von 100" : ""}`;
    },
    lead: (topic, a, b, worlds, weighted) =>
      `${topic}. ${b} im Vergleich mit ${a}. ${
        worlds === 50 && !weighted
          ? "Jeder Punkt ist ein Annahmensatz an der Stelle seines Unterschieds."
          : `50 Punkte zeigen, wie sich die Unterschiede über ${worlds === 1 ? "1 Annahmensatz" : `${worlds} Annahmensätze`} verteilen${weighted ? ", gewichtet nach dem, was bekannt ist" : ""}.`
      }`,
    prior: (fewer, more, worlds) => `Aus den Spannen allein: ${fewer} von ${worlds} weniger, ${more} mehr`,
    fewer: (b) => `${b} verliert weniger`,
    more: (b) => `${b} verliert mehr`,
    fewerShort: "weniger",
    moreShort: "mehr",
    axis: "Unterschied der Umsetzungslücke, von 100 Fällen",
    of: (count, worlds) => `${count} von ${worlds}`,
    interval: (text) => `8 von 10 Annahmensätzen: ${text}`,
    equal: (often) => `Kein Unterschied ${often}.`,
    oneWorld: "Nur ein Annahmensatz: Über die Gewissheit sagt das Bild nichts.",
    describe: (fewer, equal, more, worlds, interval) =>
      `Von ${worlds} Annahmensätzen zeigen ${fewer} weniger verlorene Fälle, ${equal} keinen Unterschied, ${more} mehr. In 8 von 10: ${interval} von 100 Fällen.`,
  },
  courses: deCourses,
  flip: deFlip,
  why: deWhy,
  price: dePrice,
  ties: deTies,
  twins: {
    title: (changed, gained, missed, b) =>
      `Unter ${b} enden ${changed} von 100 Fällen anders: ${gained} ${come(gained)} zusätzlich ans Ziel, ${missed} nicht mehr`,
    titleSame: (a, b) => `Unter ${a} und ${b} enden dieselben Fälle gleich`,
    lead: (topic, cases) =>
      `${topic}. Dieselben Fälle unter beiden Optionen: wie viele von 100 so enden (insgesamt rund ${cases}).`,
    colours: "Kräftig: Fälle, die anders enden, in der Farbe ihres neuen Ausgangs. Blass: Fälle, die gleich enden.",
    describe: (changes) => `Die größten Änderungen: ${changes.join("; ")}.`,
    change: (count, from, to) => `${count} von „${from}“ zu „${to}“`,
    oneSided: (onlyA, onlyB, a, b) =>
      `Ohne Gegenstück und nicht gezeigt: ${onlyA} Fälle nur unter ${a}, ${onlyB} nur unter ${b}.`,
  },
  bottleneck: {
    title: (stage, letter, from, to) =>
      `Der Engpass unter ${letter} heißt „${stageTitles[stage].de}“: Gelänge das immer, sänke die Lücke von ${from} auf ${to} von 100 Fällen`,
    titleNone: "Keine einzelne Stufe ist der Engpass: Die Lücke bliebe, wie sie ist",
    describe: (stage, n) => `Gelänge „${stageTitles[stage].de}“ immer, wären es ${n} von 100.`,
    lead: (topic, options) =>
      `${topic}, ${options.join(" und ")}. Wie groß wäre die Umsetzungslücke, wenn diese eine Stufe immer gelänge?`,
    axis: "Umsetzungslücke, von 100 Fällen",
    now: (letter, n) => `Lücke unter ${letter}: ${n}`,
    fewer: (n) => `${n} weniger`,
    same: "unverändert",
    note: "Jede Stufe wurde einzeln geöffnet und neu gerechnet. Die Wirkungen addieren sich nicht.",
  },
  capacity: {
    components: {
      governance: "Vielfalt der Governance-Formen",
      leadership: "Führung und Mitverantwortung",
      awareness: "Systembewusstsein",
      learning: "Reflexion und Lernen",
    },
    about: {
      governance: "Auf wie vielen Wegen man sich abstimmt, Konflikte klärt und Hilfe findet",
      leadership: "Was Leitungen freigeben und wie viele im Haus Mitverantwortung tragen",
      awareness: "Ob Fälle erkannt werden und gefragte Ämter mitziehen",
      learning: "Ob man aus abgeschlossenen Fällen lernt und auf sie zurückblickt",
    },
    made: (component, about) => `${component}: ${about}.`,
    titleOne: (letter, values) => `Das Profil von ${letter}, je von 100: ${values.join(", ")}`,
    titleClose: (n) => (n === 0 ? "Die Profile sind gleich" : `Die Profile unterscheiden sich kaum: höchstens um ${n} von 100`),
    titleOptions: (component, letter, n, base, ofBase) =>
      `Am meisten ändert sich „${component}“: ${n} von 100 unter ${letter}, ${ofBase} unter ${base}`,
    titleScenarios: (component, low, high) =>
      `Am weitesten liegen die Profile bei „${component}“ auseinander: ${range(low, high)} von 100`,
    none: "Es geschah nichts, woran sich diese Fähigkeiten zeigen",
    often: (component, letter, base, higher, often) =>
      `„${component}“ ist unter ${letter} ${often} ${higher ? "höher" : "niedriger"} als unter ${base}.`,
    value: (component, n) => `${component} ${n}`,
    span: (middle, low, high) => (low === high ? `${middle}` : `${middle} (${range(low, high)})`),
    lead: (topics, of) =>
      `${topics.join(" / ")}. Vier Bestandteile transformativer Kapazität, berechnet aus dem, was in den Ämtern geschah. ` +
      (of === "options" ? "Buchstabe: " : "Gezeigt ist von jedem Szenario die erste Option. Ziffer: ") +
      "Mitte der Annahmensätze (Median). Band: 8 von 10 Annahmensätzen.",
    describe: (name, values) => `${name}: ${values.length > 0 ? values.join(", ") : "keine Angabe"}.`,
    scenario: (number, title) => `Szenario ${number} „${title}“`,
    axis: "Ausprägung, 0 bis 100",
    numbers: "Median (8 von 10)",
    numbersShort: "Median",
    scales: "Jede Zeile hat ihren eigenen Maßstab. Vergleichen Sie innerhalb einer Zeile, nicht die Zeilen miteinander.",
    noRanking:
      "Keine Rangfolge: Es sind Typen, keine Städte. Die Reihenfolge ist die des Aufrufs. Thema, Größe und Zeitraum können verschieden sein.",
    column: {
      number: "Nummer",
      title: "Bezeichnung",
      component: "Bestandteil",
      median: "Median",
      higher: "Annahmensätze, in denen es mehr ist als im ersten Profil",
      lower: "Annahmensätze, in denen es weniger ist",
      worlds: "verglichene Annahmensätze",
    },
  },
};
