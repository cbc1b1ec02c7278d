import { helpEn } from "./help-en.ts";
import type { StatementsWords } from "./words.ts";

/** The statements in English. */
export const en: StatementsWords = {
  accessibility: {
    title: "Accessibility statement",
    lead: "Querschnitt is meant to work without a mouse, without colour vision, magnified and with a screen reader. This page says how far that has been achieved.",
    sections: [
      {
        title: "What this statement covers",
        pieces: [
          "It covers this page, a single HTML file, and the paper printed from it. The yardstick is the German ordinance on accessible information technology (BITV 2.0) and the European standard EN 301 549, which for web pages rests on WCAG at level AA. States and municipalities in Germany follow the law of their state, which refers to the same standard.",
        ],
      },
      {
        title: "Compliance status",
        pieces: [
          "By our own assessment the page is partially compliant with these requirements. The next section gives the reasons.",
        ],
      },
      {
        title: "What is not accessible",
        pieces: [
          {
            points: [
              "There is no version in easy-to-read language and none in sign language.",
              "Figures have a title that states the finding, a description, and their numbers as a table. The table replaces only in part the overview that a picture gives at once.",
              "Wide tables keep their columns on narrow screens and scroll sideways inside their own frame.",
              "How well the printed PDF file is tagged depends on the browser. Chromium and Edge write headings, tables and descriptions of figures into it. It has not been validated against PDF/UA.",
              "German terms of art stay in the English version where there is no exact English word. They are not marked as German one by one.",
              "A test with people who rely on assistive technology is still to come.",
            ],
          },
        ],
      },
      {
        title: "What was tested",
        pieces: [
          {
            points: [
              "All views in German and English, light and dark, with the tool axe.",
              "A whole comparison with the keyboard alone: choose a city, add an instrument, compare, export, print. Everything that can be dragged has keys as well.",
              "Screens from 320 pixels wide, and magnification to 200 per cent.",
              "Printing on A4, and the tags of the PDF file.",
              "Colours: no finding rests on colour alone. Print adds hatching.",
            ],
          },
          "Tests ran in Chromium. An automatic tool finds only some of the barriers.",
        ],
      },
      {
        title: "How this statement was made",
        pieces: ["This statement was prepared on 22 November 2026. It rests on a self-assessment."],
      },
      {
        title: "Reporting barriers",
        pieces: [
          "Your contact is whoever gave you this file or offers it on a website. A public body that offers it names its contact in its own statement. The project takes reports about the program itself in its public issue tracker.",
          "It helps to say what you wanted to do, what happened instead, and with which browser and assistive technology.",
        ],
      },
      {
        title: "Enforcement procedure",
        pieces: [
          "If a public body in Germany does not answer or does not help, there is conciliation or complaint. For federal bodies this is the conciliation body under section 16 of the Act on Equal Opportunities for Persons with Disabilities (BGG); such bodies must answer within a month. For states and municipalities each state has an enforcement or ombuds office of its own. Conciliation at the federal level is free of charge and needs no lawyer.",
        ],
      },
    ],
  },
  privacy: {
    title: "Privacy",
    lead: "This page sends nothing. Everything is computed in your browser, and nothing leaves it unless you pass it on yourself.",
    sections: [
      {
        title: "No connection to anywhere",
        pieces: [
          "The file holds a rule for the browser that forbids it any connection (a content security policy with connect-src 'none'). The browser enforces it: even a fault in the program or a line smuggled into it could send nothing. Fonts, pictures and the engine are inside the file. Visits are not counted, and no services of others are used.",
        ],
      },
      {
        title: "How your IT department can check",
        pieces: [
          {
            steps: [
              "Open the file in a text editor. The full rule stands in the head, after “Content-Security-Policy”.",
              "Open the page in a browser, call up the developer tools with F12 and reload with the “Network” panel open. Apart from the file itself no request to a server appears, not even while it computes.",
              "Take the computer off the network. Everything goes on working.",
            ],
          },
        ],
      },
      {
        title: "Nothing is stored",
        pieces: [
          "The page sets no cookies and uses no storage of the browser. Once it is closed, all that remains is what you saved: a link or a file.",
          "One thing stays: the state of your work stands after the sign # in the address bar, and the browser keeps addresses in its history. On somebody else's computer, use a private window.",
        ],
      },
      {
        title: "What a link contains",
        pieces: [
          "A link contains the options, the assumptions, your texts for the paper and, if you entered an administration of your own, its departments with their posts and numbers of staff. Whoever gets the link can read all of it. The same holds for a saved file.",
          "The part after the # is not sent to the server when the page is opened. Sending the link by e-mail or chat does hand it to that service.",
        ],
      },
      {
        title: "Files you open",
        pieces: [
          "A CSV file or a saved file is read in the browser alone and put nowhere.",
          "Data about persons have no place here. The page refuses tables with columns for names, dates of birth or the like. It never shows units of fewer than five staff on their own. It asks nothing about the attitudes of individual heads.",
        ],
      },
      {
        title: "If the page lies on a server",
        pieces: [
          "Then that server learns, as with any website, that the file was fetched. Whoever runs it answers for what it records. Opened as a file, the page avoids even that.",
        ],
      },
    ],
  },
  help: helpEn,
};
