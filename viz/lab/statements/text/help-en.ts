import type { HelpWords } from "./words.ts";

/** The page of help in English. */
export const helpEn: HelpWords = {
  title: "Help",
  lead: "Querschnitt computes where in a city administration cases of a cross-cutting task are lost, and which organisation changes that.",
  tasks: [
    {
      title: "Compare two options",
      pieces: [
        {
          steps: [
            "Choose an example on the start page. The answer stands on top, the picture below.",
            "Under “Options”, add an instrument or move a slider. A preview appears at once; the answer over all sets of assumptions follows within seconds.",
            "Under “Comparison”, read what changes, why, how sure that is and what it costs.",
            "Under “Paper”, print the result on A4, or pass it on with “Share”.",
          ],
        },
      ],
    },
    {
      title: "Enter your own administration",
      pieces: [
        {
          steps: [
            "Under “Administration”, type the number of inhabitants or open a CSV file with departments, posts and staff.",
            "Check the guesses made while reading it. They are marked and can be changed.",
            "Check the starting point: what is there already belongs in option A.",
          ],
        },
        "A CSV file must not hold data about persons. It stays in your browser.",
      ],
    },
    {
      title: "Teach a lesson with it",
      pieces: [
        {
          steps: [
            "Read out the question of an example and let everyone guess: how many of 100 cases reach their goal?",
            "Show the picture “Where are cases lost?” and follow a case's way week by week.",
            "Let groups build one option each and give their reasons. Then compare them together.",
            "At the end look at the assumptions under which the answer flips.",
          ],
        },
        "There are no points and no winners. What teaches is why a guess did not come true.",
      ],
    },
  ],
  keysTitle: "Keys",
  keyColumns: ["Key", "What it does"],
  keys: [
    ["Tab, Shift + Tab", "to the next, to the previous element"],
    ["Enter, Space", "press a button, tick a box, open a section"],
    ["Arrow keys", "move sliders and the timeline, walk from mark to mark of a figure"],
    ["Page up, Page down", "move sliders in larger steps"],
    ["Ctrl + Z", "undo"],
    ["Ctrl + Y, Ctrl + Shift + Z", "redo"],
    ["Ctrl + P", "print; on the page “Paper” only the paper itself comes out"],
  ],
  wordsTitle: "Words",
  terms: [
    {
      term: "Case",
      meaning:
        "A piece of work in a department in which the cross-cutting task should be considered. Important cases count more than minor ones; “100 cases” means 100 typical ones.",
    },
    {
      term: "Implementation gap",
      meaning: "Of 100 cases due, those that are not properly implemented. What is done on paper only counts half.",
    },
    {
      term: "Option",
      meaning: "A way to organise: all its instruments with their begin and end. Comparison is always with option A.",
    },
    {
      term: "Set of assumptions",
      meaning:
        "One set of plausible values for everything that nobody has measured. Many are computed. In each of them every option meets the same cases in the same weeks.",
    },
    {
      term: "7 to 12 of 100",
      meaning: "The middle 8 of 10 sets of assumptions. One in ten lies below and one in ten above.",
    },
    {
      term: "By the ranges alone",
      meaning:
        "Sets of assumptions with which the model shows what is known from cities count more. Beside it stands what would come out without such weights.",
    },
    {
      term: "Better, equal, open",
      meaning:
        "“Better”: fewer losses in at least 8 of 10 sets of assumptions, and by more than 1 of 100 on average. “Equal”: a difference of at most 1 of 100 in at least 8 of 10. “Worse” is the mirror image of “better”. Everything else is open.",
    },
    {
      term: "Arrears of regular work",
      meaning: "The share of other work that is simplified or left undone. It stands beside the cost because it is a price too.",
    },
    {
      term: "Stylised type",
      meaning: "An invented administration that resembles a real one in a few known traits. It is not that city.",
    },
  ],
  fatesTitle: "What becomes of a case",
  fatesLead: "The same colours everywhere, in the order of a case's way. One hue stands for one bundle of reasons.",
  bundles: {
    knowledge: "Knowledge",
    willingness: "Willingness",
    coordination: "Coordination",
    decision: "Decision",
    means: "Means and time",
    done: "Done",
  },
  fates: {
    unassigned: "No department sees itself as responsible.",
    unnoticed: "Nobody sees that the case touches the topic.",
    declined: "It is seen but not put on the own agenda.",
    stuck: "There is the will, but nobody knows how, and no advice is found.",
    uncoordinated: "The departments that would have to take part do not agree in time.",
    notReleased: "The department's own head does not let the matter go on.",
    councilDecided: "The council decides something else.",
    weighed: "Other interests go first, with reasons given.",
    unfunded: "The money cannot be had.",
    overloaded: "The work is not finished by the deadline.",
    symbolic: "The topic is in the papers but changes little.",
    implemented: "The topic shapes the result, as it was meant to.",
  },
  after: [
    {
      title: "What the model does not say",
      pieces: [
        {
          points: [
            "It forecasts nothing for any particular city and is no basis for rankings of cities, departments or persons.",
            "Almost all assumptions are plausible ranges. What can be relied on are directions that hold over many sets of assumptions, not the size of a number.",
            "Damage from lost cases, extra work in departments and costs outside the administration are not counted.",
            "Whoever tries many options will find a good one by chance as well.",
            "The way of a single case illustrates. The shares are the finding.",
          ],
        },
      ],
    },
  ],
  versionTitle: "Version and licence",
  version: (model) =>
    `Querschnitt, model ${model}. Free software under the MIT licence: you may use, pass on and change it; there is no warranty.`,
};
