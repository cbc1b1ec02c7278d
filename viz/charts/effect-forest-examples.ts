import type { Text } from "../../sim/core/language.ts";
import type { TestVerdict } from "../../sim/study/statistics/test-verdict.ts";
import type { EffectForestData, ForestContrast, ForestHypothesis } from "./effect-forest-data.ts";
import type { Examples } from "./examples.ts";

const text = (de: string, en: string): Text => ({ de, en });
const share = text("Anteil 0…1", "share 0…1");

/** A contrast from its multiples of a bound of 0.02. */
function contrast(
  claim: string,
  says: Text,
  verdict: TestVerdict,
  [lo, estimate, hi, prior]: readonly [number, number, number, number],
  more: Partial<ForestContrast> = {},
): ForestContrast {
  const bound = 0.02;
  const [atLo, at, atHi, atPrior] = [lo, estimate, hi, prior].map((multiple) => multiple * bound);
  return {
    claim,
    says,
    test: "above",
    bound,
    unit: share,
    estimate: at,
    lo: atLo,
    hi: atHi,
    priorEstimate: atPrior,
    verdict,
    ...more,
  };
}

function hypothesis(
  id: string,
  title: Text,
  verdict: TestVerdict,
  [shareOfWorlds, sharePrior, worlds]: readonly [number, number, number],
  contrasts: readonly ForestContrast[],
): ForestHypothesis {
  return { id, title, verdict, confidence: 0.95, worlds, shareOfWorlds, sharePrior, exploratory: false, contrasts };
}

const longTitle = text(
  "Zeitlich befristete Förderung baut Beschäftigte, Wissen und Netzwerke erst auf und danach Stück für Stück wieder ab",
  "Funding for a limited time first builds up staff, knowledge and networks and then piece by piece tears them down again",
);
const longClaim = text(
  "Logarithmus des Anteils, der bei „Abstimmen“ weiterkommt: „mit Grundstücksverkehrsgenehmigungszuständigkeit“ und „mit Austausch“ zusammen heben ihn stärker als jedes für sich, auch wenn die Ausgangslage eine andere ist und niemand davon weiß",
  "Logarithm of the share that passes “Coordinate”: “with posts and bodies of every kind” and “with exchange” together raise it more than each of them alone would, even where the start is another one and nobody knows of it",
);
const verdicts: readonly TestVerdict[] = ["supported", "contradicted", "equivalent", "undecided"];

/** Patterns of every verdict and test; thirty-nine with long names, intervals without an end and effects far beyond the axis. */
export const effectForestExamples: Examples<EffectForestData> = {
  example: {
    judged: "patterns",
    scope: text("Muster, mit denen Annahmensätze gewichtet werden", "Patterns that weigh sets of assumptions"),
    weighted: true,
    hypotheses: [
      hypothesis(
        "time-starves-voluntary",
        text("Zeitnot trifft Freiwilliges zuerst", "Lack of time hits voluntary tasks first"),
        "undecided",
        [0.42, 0.3, 100],
        [
          contrast(
            "gap-rises",
            text("Die Umsetzungslücke steigt von „ruhig“ zu „voll“", "The implementation gap rises from “calm” to “full”"),
            "supported",
            [2.5, 4.1, 6.2, 3.6],
            {
              ablated: 0.031,
              standIns: { funnel: 0.004, "queue-network": 0.06, "demand-only": 0.001 },
            },
          ),
          contrast(
            "faster",
            text(
              "Die Umsetzungslücke wächst über die Arme immer schneller",
              "The implementation gap grows faster and faster over the arms",
            ),
            "undecided",
            [-5.8, -1.6, 0.8, -2.1],
            { ablated: -0.03 },
          ),
        ],
      ),
      hypothesis(
        "project-cliff",
        text("Projekte bauen auf und reißen ab", "Projects build up and tear down"),
        "supported",
        [0.97, 0.92, 40],
        [
          contrast(
            "knowledge-falls",
            text("Verfahrenswissen fällt nach dem Ende", "Know-how falls after the end"),
            "supported",
            [7.1, 14.6, 22, 11.4],
            {
              ablated: 0.01,
              standIns: { funnel: 0.021, "queue-network": 0.022 },
            },
          ),
          contrast(
            "never-back",
            text("Die Zahl der Arbeitsbeziehungen geht davor nicht zurück", "The number of working ties does not go back before"),
            "supported",
            [-0.4, 0.2, 0.7, 0.3],
            { test: "not-below" },
          ),
        ],
      ),
      hypothesis(
        "size-dilutes-officer",
        text("Große Verwaltungen verdünnen Beauftragte", "Large administrations dilute officers"),
        "contradicted",
        [0.08, 0.2, 60],
        [
          contrast(
            "gap-grows",
            text("Die Umsetzungslücke steigt mit der Größe", "The implementation gap rises with size"),
            "contradicted",
            [-9.5, -7.4, -5.2, -2.9],
            { standIns: { funnel: -0.01 } },
          ),
        ],
      ),
      hypothesis(
        "steps-in-line",
        text("Reihenfolge ändert an der Dauer nichts", "Order does not change duration"),
        "supported",
        [1, 1, 20],
        [
          contrast(
            "same",
            text("Die Dauer ist in beiden Armen praktisch gleich", "Duration is practically the same in both arms"),
            "supported",
            [-0.3, 0.1, 0.5, 0],
            { test: "within" },
          ),
        ],
      ),
      hypothesis(
        "training-widens",
        text("Freiwillige Kurse vergrößern Unterschiede", "Voluntary courses widen differences"),
        "equivalent",
        [0.61, 0.66, 40],
        [
          contrast(
            "apart",
            text("Die Unterschiede im Wissen steigen", "Differences in knowledge rise"),
            "equivalent",
            [-0.2, 0.3, 0.8, 0.4],
            { ablated: 0.003 },
          ),
        ],
      ),
    ],
  },
  extreme: {
    judged: "patterns",
    scope: text("", ""),
    weighted: true,
    hypotheses: Array.from({ length: 39 }, (_, i) =>
      hypothesis(
        `x${i}`,
        i % 3 === 0 ? longTitle : text(`Muster ${i}`, `Pattern ${i}`),
        verdicts[i % 4],
        [i % 2, 1 - (i % 2), 10_000],
        [
          contrast(
            "far",
            longClaim,
            verdicts[i % 4],
            [Number.NEGATIVE_INFINITY, i % 2 ? 1234 : -1234, Number.POSITIVE_INFINITY, 0],
            {
              ablated: 1000,
              standIns: { funnel: 1000, "queue-network": 1000, "demand-only": -1000 },
            },
          ),
          contrast("silent", text("Stumm", "Silent"), "undecided", [Number.NaN, Number.NaN, Number.NaN, Number.NaN]),
          ...(i % 2
            ? [contrast("zero", longClaim, "equivalent", [0, 0, 0, 0], { test: "within", ablated: 0, standIns: { funnel: 0 } })]
            : []),
        ],
      ),
    ).map((one, i) => ({ ...one, exploratory: i % 5 === 0 })),
  },
};
