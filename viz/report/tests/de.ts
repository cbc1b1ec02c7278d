import { monthName } from "../../text/dates.ts";
import { deForest } from "../../text/de-forest.ts";
import type { TestWords } from "./words.ts";

const what = { hypotheses: "Hypothesen", patterns: "Muster" } as const;
const sets = (n: number) => (n === 1 ? "1 Annahmensatz" : `${n} Annahmensätze`);
const someClaims = (k: number, all: number) =>
  all === 1
    ? "dieser Behauptung"
    : k === all
      ? `${all === 2 ? "beiden" : `allen ${all}`} Behauptungen`
      : `${k} von ${all} Behauptungen`;

/** The report on hypotheses and patterns in German. */
export const de: TestWords = {
  kicker: "Querschnitt · Prüfbericht",
  title: (judged) => (judged === "patterns" ? "Zeigt das Modell, was bekannt ist?" : "Welche Hypothesen tragen?"),
  purpose: (judged) =>
    judged === "patterns"
      ? "Muster sind Beobachtungen aus Städten und aus der Forschung, als Experimente geschrieben. Dieser Bericht sagt, welche davon das Modell zeigt, ob es sie aus dem richtigen Grund zeigt und welche schon eine einfache Rechnung ergäbe."
      : "Eine Hypothese sagt vorher, was sich in der simulierten Verwaltung zeigen soll, und wie groß es mindestens sein muss. Dieser Bericht sagt, was sich gezeigt hat.",
  caution:
    "Geprüft wird am Modell, nicht an einer Stadt. Gestützt heißt: Im Mittel über die plausiblen Annahmen zeigt das Modell es, sicher und groß genug. Ob es in der Wirklichkeit so ist, sagt das nicht.",
  answer: "Antwort",
  figure: (judged) => (judged === "patterns" ? "Welche Muster zeigt das Modell?" : "Welche Hypothesen tragen, welche nicht?"),
  picture: "Das Bild",
  list: (count) => (count === 1 ? "Die Hypothese" : "Die Hypothesen"),
  sets: {
    R: {
      title: "Regeln (R)",
      lead: "Diese Muster wiederholen, was als Regel eingebaut ist. Sie müssen sich zeigen und ohne ihren Mechanismus verschwinden, sonst ist der Code falsch. Über die Welt sagen sie nichts.",
      scope: "Muster der Menge R: Regeln",
    },
    C: {
      title: "Kalibrierung (C)",
      lead: "An diesen Mustern werden die Annahmensätze gewichtet: Wer sie zeigt, zählt mehr. Dass sie danach öfter zutreffen, ist darum kein Beleg.",
      scope: "Muster der Menge C: Kalibrierung",
    },
    V: {
      title: "Validierung (V)",
      lead: "Diese Muster haben an keiner Einstellung mitgewirkt. Sie allein urteilen über das Modell. Ein Muster, das hier nicht trägt, ist ein Befund und bleibt stehen.",
      scope: "Muster der Menge V: Validierung",
    },
  },
  part: (part, of) => `Teil ${part} von ${of}`,
  setFinding: ({ all, supported, withAblation, vanishing, byNull }) => {
    if (all === 1) {
      const gone = vanishing > 0 ? "Ohne seinen Mechanismus verschwindet es." : "Ohne seinen Mechanismus verschwindet es nicht.";
      return [
        supported > 0 ? "Das Muster ist gestützt." : "Das Muster ist nicht gestützt.",
        ...(withAblation > 0 ? [gone] : []),
        byNull > 0 ? "Ein einfacheres Modell zeigt es auch." : "Kein einfacheres Modell zeigt es.",
      ].join(" ");
    }
    const lost = `Ohne ihren Mechanismus ${vanishing === 1 ? "verschwindet" : "verschwinden"} ${vanishing} von ${withAblation}.`;
    return [
      `${supported} von ${all} gestützt.`,
      ...(withAblation > 0 ? [lost] : []),
      `${byNull === 0 ? "Keines" : byNull === 1 ? "Eines" : byNull} davon zeigt schon ein einfacheres Modell.`,
    ].join(" ");
  },
  because: ({ verdict, counts, worlds, together }) => {
    const all = counts.supported + counts.contradicted + counts.equivalent + counts.undecided;
    if (verdict === "supported") return all === 1 ? "" : `${all === 2 ? "Beide" : `Alle ${all}`} Behauptungen halten.`;
    if (verdict === "contradicted") return `Bei ${someClaims(counts.contradicted, all)} zeigt sich das Gegenteil.`;
    if (verdict === "equivalent") return `Bei ${someClaims(counts.equivalent, all)} ist der Effekt zu klein, um zu zählen.`;
    if (counts.undecided > 0) return `Bei ${someClaims(counts.undecided, all)} reichen ${sets(worlds)} nicht für ein Urteil.`;
    if (counts.supported === all && together > 1)
      return `Für sich genommen gestützt. Weil ${together} zusammen geprüft wurden, reicht das nicht.`;
    return "Die Behauptungen fallen verschieden aus, und keine ist sicher genug für ein Urteil über das Ganze.";
  },
  claims: "Verlangt und gefunden",
  found: (effect, lo, hi, unit) => {
    const range = lo && hi ? `${lo} bis ${hi}` : lo ? `ab ${lo}` : hi ? `bis ${hi}` : "ohne Grenzen";
    return `${effect} ${unit} (${range})`;
  },
  noNumber: "keine Zahl",
  wanted: (test, bound) =>
    ({
      above: `verlangt: mindestens ${bound}`,
      within: `verlangt: höchstens ${bound} nach beiden Seiten`,
      "not-below": `verlangt: höchstens ${bound} in die Gegenrichtung`,
    })[test],
  prior: (effect) => `aus den Spannen allein ${effect}`,
  holds: (count, worlds, prior) =>
    `Alles zusammen trifft in ${count} von ${sets(worlds).replace("sätze", "sätzen")} zu${prior === undefined ? "" : `, aus den Spannen allein in ${prior}`}.`,
  sure: "Gewissheit",
  limitsAt: (confidence, worlds) =>
    `Grenzen zu ${confidence} %, aus ${worlds === 1 ? "1 Annahmensatz" : `${worlds} Annahmensätzen`}.`,
  moved: "Welche Fälle es trugen",
  movedBetween: (a, b) => `Von 100 Fällen enden unter „${b}“ anders als unter „${a}“:`,
  movedCases: (points, from, to) => `${points}: „${to}“ statt „${from}“`,
  noTwin: "noch offen oder ohne Gegenstück",
  nothingMoved: "Kaum ein Fall endet anders.",
  setting: "Gerechnet an",
  settingIs: (organisations, weeks) => {
    const years = weeks / 52;
    const span = Number.isInteger(years) ? (years === 1 ? "1 Jahr" : `${years} Jahre`) : `${weeks} Wochen`;
    return `${organisations.join("; ")}; ${span}`;
  },
  evidence: "Beleg",
  registration: "Angemeldet",
  registered: (status, since) => {
    const date = `${Number(since.slice(8, 10))}. ${monthName(since.slice(0, 7), "de")}`;
    return status === "confirmatory"
      ? `Bestätigend: geprüft in der Form, die seit dem ${date} festliegt.`
      : `Erkundend: Die Datei wurde geändert, nachdem sie am ${date} zum ersten Mal geprüft worden war. Der Befund regt an, er bestätigt nichts.`;
  },
  exploratory: "erkundend",
  seen: "Die Beschreibung des Modells nennt den Mechanismus schon. Das Muster zählt darum weniger.",
  chance: "Zufall",
  adjusted: (p) => `p = ${p}, berichtigt für alle zusammen geprüften`,
  ablations: "Ohne den Mechanismus",
  vanishes: (vanishes) =>
    vanishes ? "der Effekt verschwindet (weniger als ein Drittel bleibt)" : "der Effekt verschwindet nicht ganz",
  ablated: (effect, ablated, unit, shrinks) => `${effect} → ${ablated} ${unit}${shrinks ? "" : ", bleibt"}`,
  nulls: "Einfachere Modelle",
  standIns: {
    funnel: "Trichter (Stufen als Wahrscheinlichkeiten, ohne Akteure und Zeit)",
    "queue-network": "Warteschlangen (niemand lernt oder unterscheidet sich)",
    "demand-only": "Nachfrage allein (Fälle und Regelarbeit kommen, alles andere ruht)",
  },
  standIn: (verdict, effect, several) => {
    if (verdict === "silent") return "stumm, es kennt diese Größe nicht";
    return `${deForest.verdicts[verdict]}${effect && ` (${several ? "erste Behauptung: " : ""}${effect})`}`;
  },
  arithmetic:
    "Was ein einfacheres Modell auch zeigt, ergibt schon die Rechnung. Für das Zusammenspiel der Akteure spricht es nicht.",
  methodTitle: "Wie geurteilt wird",
  method: ({ judged, count, weighted, confidence, tried, besideWorlds }) => [
    {
      term: "Gestützt, widerlegt, kein nennenswerter Effekt, offen",
      meaning:
        "Vorab steht fest, welcher Effekt der kleinste ist, der zählt. Gestützt: Der mittlere Effekt ist mindestens so groß und sicher größer als null. Widerlegt: Dasselbe in der anderen Richtung. Kein nennenswerter Effekt: Er ist sicher kleiner, als zählt. Alles andere ist offen. Verlangt eine Datei mehreres, muss alles halten. Effekte stehen mit dem Vorzeichen der Behauptung: Plus heißt, wie behauptet.",
    },
    {
      term: "Wann aufgehört wird",
      meaning:
        "Annahmensätze kommen hinzu, bis ein Urteil fällt oder die Höchstzahl erreicht ist. Die Grenzen sind so weit gefasst, dass sie gelten, wann immer man aufhört.",
    },
    {
      term: "Zahl der Prüfungen",
      meaning:
        (count === 1
          ? `Geprüft wurde ${judged === "patterns" ? "ein Muster" : "eine Hypothese"}. `
          : `Zusammen geprüft wurden ${count} ${what[judged]}. Wer vieles prüft, findet auch durch Zufall etwas. Darum gilt ein umso strengerer Maßstab, je mehr es sind (nach Holm): `) +
        `Die Wahrscheinlichkeit, dass ${count === 1 ? "das Urteil" : "auch nur eines der Urteile"} auf Zufall beruht, liegt höchstens bei ${100 - confidence} %.` +
        (tried === undefined
          ? ""
          : ` Von diesem Ordner aus ${tried === 1 ? "wurde bisher 1 Fassung" : `wurden bisher ${tried} Fassungen`} von Hypothesen geprüft.`),
    },
    {
      term: weighted ? "Gewichtet; aus den Spannen allein" : "Alle zählen gleich",
      meaning: weighted
        ? "Annahmensätze, unter denen das Modell zeigt, was aus Städten bekannt ist, zählen mehr. „Aus den Spannen allein“ steht daneben: so gezählt, als wüsste man das nicht."
        : "Die Annahmensätze sind aus den Spannen gezogen und zählen gleich. Was aus Städten bekannt ist, geht nicht in die Zahlen ein.",
    },
    {
      term: "Trifft zu in 18 von 20",
      meaning:
        "In so vielen Annahmensätzen zeigt sich alles Verlangte, jedes für sich genommen und ohne Mindestgröße. Es sagt, wie weit der Befund von den Annahmen abhängt.",
    },
    ...(besideWorlds === undefined
      ? []
      : [
          {
            term: "Ohne den Mechanismus; einfachere Modelle",
            meaning: `In ${sets(besideWorlds).replace("sätze", "sätzen")} läuft jedes Muster noch einmal, während der Mechanismus, auf dem es ruhen soll, abgeschaltet ist: Dann muss der Effekt auf weniger als ein Drittel schrumpfen. Daneben stehen drei einfachere Modelle. Was auch sie zeigen, erklärt die Rechnung allein.`,
          },
        ]),
  ],
  limitsTitle: "Was dieser Bericht nicht sagt",
  limits: ({ weighted }) => [
    {
      term: "Kein Beweis über die Welt",
      meaning:
        "Geprüft ist, was aus den Annahmen des Modells folgt. Ein gestützter Befund ist eine Vermutung mit Begründung, keine Messung. Ein widerlegter kann am Modell liegen.",
    },
    {
      term: "Ungemessene Annahmen",
      meaning: `Fast alle Annahmen sind plausible Spannen, keine Messwerte. ${weighted ? "Gewichtet wird nach wenigen Beobachtungen, die meisten aus wenigen Städten." : "Keine wird nach dem gewichtet, was bekannt ist."}`,
    },
    {
      term: "Richtungen, keine Größen",
      meaning:
        "Die Quellen sagen, in welche Richtung etwas wirkt, selten wie stark. Auch der kleinste Effekt, der zählt, ist eine Setzung. Nachkommastellen dienen dem Vergleich mit ihm, nicht der Genauigkeit.",
    },
    {
      term: "Typen, keine Städte",
      meaning: "Die Verwaltungen sind stilisiert. Für Ranglisten von Städten, Ämtern oder Personen taugt der Bericht nicht.",
    },
  ],
  ensemble: (weighted) => (weighted ? "gewichtet nach dem, was bekannt ist" : "aus den Spannen gezogen, alle gleich gewichtet"),
  figured: (judged, n) => (n === 1 ? { hypotheses: "1 Hypothese", patterns: "1 Muster" }[judged] : `${n} ${what[judged]}`),
  eachWorlds: (least, most) => `je ${least} bis ${most} Annahmensätze`,
  worlds: (least, most) => (least === most ? `${most}` : `${least} bis ${most}`),
  files:
    "Im Ergebnisordner liegen die Abbildungen unter figures/ als SVG, PNG und CSV. trials.csv enthält jede Messung in jedem Arm und Annahmensatz, moved.csv die Fälle, die anders enden. Derselbe Befehl gibt dieselbe Prüfsumme.",
  sources: "Namen wie „seed 001“ erklärt docs/evidence.md.",
};
