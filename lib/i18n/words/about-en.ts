// The words for the portal about itself, and how to follow it, in English.
import type { aboutZh } from "./about-zh.ts";

export const aboutEn: typeof aboutZh = {
  about: {
    title: "About this site",
    description: "What this site is, what it rests on, how it is written and how it is changed.",
    sections: [
      {
        title: "What it is",
        text: [
          "The public portal of Fengze District's ten industry communities, for three kinds of people: investors who look at parks, journalists who quote signing figures, and staff who keep parks, policies and signings true.",
          "It makes one promise: nothing is shown without its source, nothing published is lost or silently changed, and what is not known is said to be not known.",
        ],
      },
      {
        title: "What it rests on",
        text: [
          "The facts come from one newspaper report of September 2021 and from public corroboration whose source is named. Each carries its source, its words, its scope, its time and what can be read in two ways.",
          "The report is years old, so every page that rests on it says “data as of September 2021”. Rents, areas to let, contacts, document numbers and validity dates are in none of the sources, so they are not here.",
        ],
      },
      {
        title: "Which are the ten",
        text: [
          "The report gives no list. It names two: the Quanzhou Intellectual Property (IP) Innovation Industrial Park and Quanzhou Software Park. The others are marked “to be verified” until the district settles them with a document.",
        ],
      },
      {
        title: "How numbers are written",
        text: [
          "A quoted number keeps its unit in Chinese; in English the same amount is given in million or billion RMB. About, nearly and over stay with the number.",
          "Working figures of investment promotion are labelled as such. Numbers of different times, scopes or bases are not added; a percentage names what it is a part of, or says that the source does not.",
        ],
      },
      {
        title: "Editions and corrections",
        text: [
          "Everything has editions. The time of publication is set by the system and cannot be backdated; a published edition cannot be rewritten, only followed by another.",
        ],
      },
      {
        title: "Languages",
        text: [
          "The Simplified Chinese version prevails. Traditional Chinese is converted by the system, except for the original words of policies; what is not translated into English stays in Chinese and is marked as such.",
        ],
      },
    ],
  },
  accessibility: {
    title: "Accessibility",
    description: "What this site aims at, what it does, and where it falls short.",
    sections: [
      {
        title: "Aim",
        text: [
          "WCAG 2.2 level AA, which covers the requirements of GB/T 37668. Every page of the site map is checked automatically at every change, in three languages and in large type.",
        ],
      },
      {
        title: "What it does",
        text: [
          "It needs no script: everything can be read and used without. The keyboard is enough; there is a link to skip to the content and a clear focus outline; at 200 % nothing has to be scrolled sideways.",
          "Large type: larger letters and stronger contrast, switched at the head of any page and kept from page to page. There are no pop-ups, no advertisements and no captchas.",
          "Every chart has its table, and nothing is told by colour alone.",
        ],
      },
      {
        title: "Where it falls short",
        text: [
          "Traditional Chinese is converted by the system and may use unfamiliar words. There is no read-aloud button; please use your browser's or system's. Automatic checks do not replace testing with people, which has not taken place yet.",
        ],
      },
      { title: "Tell us", text: ["Please tell the organiser in the ways given on the contact page."] },
    ],
  },
  privacy: {
    title: "Privacy",
    description: "What this site collects, and what it does not.",
    sections: [
      {
        title: "When you read",
        text: [
          "Reading needs no account. There is no tracking and no third-party service, and nothing is sent abroad.",
          "While you read there is one cookie: it remembers that large type is on. It holds nothing about you and goes when you leave large type.",
        ],
      },
      {
        title: "Server logs",
        text: [
          "The portal's own program keeps no access log today. Once network logs are kept as the law requires, the organiser will publish who keeps them and how to reach them.",
        ],
      },
    ],
  },
  contact: {
    title: "Contact",
    description: "The organiser and how to reach it.",
    lead: "To ask about a park or a policy, or to point out a mistake.",
    how: "How to reach us",
    howScope: "Provided and answered for by the organiser.",
    report: "If you find a mistake",
    reportText:
      "Please give the address of the page, what you read there, and what you rest on. A correction keeps the old edition and says what changed and why.",
  },
  follow: {
    found: "Follow this question (Atom)",
    title: (name) => `${name}: publications and corrections`,
    feed: "Follow publications and corrections (Atom)",
    twins: "For programs and assistants",
  },
};
