// What the portal says otherwise in English where it shows the demo. The shape is the Chinese one's.
import type { Otherwise } from "../otherwise.ts";
import type { Words } from "../zh.ts";

const fiction =
  "Demonstration: the district, its parks, policies, firms, projects and numbers shown here are fictional and no basis for anything.";

export const demoEn: Otherwise<Words> = {
  site: {
    name: "Zixu Industry Communities (fictional demo)",
    key: "zixu-fictional",
    owner: "Zixu District, Wuyou City (fictional) · demonstration of the portal",
    description:
      "A demonstration: the fictional Zixu District has ten industry communities, made to show what the portal can do.",
    keywords: "demonstration,fictional,industry communities,one park one policy,investment,signings",
    fiction,
  },
  search: {
    help: "A name, a short form, pinyin or its initials will do, for example jinghua or jhsjcyy. Traditional characters are understood.",
  },
  footer: { unset: "Demonstration: there is none" },
  home: {
    title: "In the fictional Zixu District, begin with one park and one page",
    lead: "This is a demonstration: there is no Zixu District. Its parks, spaces, policies and projects were made up to show what the portal can do.",
    signingsScope: (when) =>
      `Counted from each event's public list. Everything is fictional. Data as of ${when}.`,
    sumOf: (events, projects) =>
      `Sum of ${events} joint ${events === 1 ? "signing" : "signings"} without a public list, as stated: ${projects} projects in all; not a total for the year.`,
    communitiesScope: (confirmed) => `The fictional list names ${confirmed}; the rest are yet to be settled.`,
    beginReaderText:
      "Read by source: what a fictional document said, what this portal made of it, and where it can be read in two ways.",
  },
  parks: {
    description:
      "The industry communities of the fictional Zixu District, grouped by whether a list names them.",
    lead: "The fictional list names nine industry communities; the tenth is yet to be settled.",
    groups: { confirmed: "On the list" },
    groupScopes: {
      confirmed: "The list names it as one of the ten.",
      likely: "The list does not name it; a report points to it. To be settled.",
    },
    badges: { confirmed: "On the list" },
  },
  map: {
    description:
      "Which parks are in each subdistrict of the fictional Zixu District, as a schematic and as a list; those whose street is not known apart.",
    described: (rows) => `Parks by subdistrict: ${rows}.`,
  },
  policies: {
    lead: "What nobody has confirmed against a document is marked as to be verified and is no basis for an application. Everything is fictional.",
  },
  guides: {
    lead: "For those who look at parks: one park on one page that prints.",
    policiesScope: "Status by the calendar day in China, the last day included.",
  },
  signings: {
    levels: { city: "city event (the district's part only)" },
    totalName: (n) =>
      n === 1
        ? "One joint signing without a public list"
        : `Sum of ${n} joint signings without a public list`,
  },
  data: {
    lead: `${fiction} Files and interface have the same shape as the real portal's, so that programs can be tried out.`,
    licence: "Demonstration data, fictional throughout. Do not quote.",
    sourceOfRows:
      "demonstration data, fictional throughout; each row names the fictional document that it rests on",
    sets: { parks: { text: "Parks, and whether the list names them." } },
    api: { filtered: "Figures of one park", samples: { park: "demo-park-01", figure: "demo-park-01-firms" } },
  },
  about: {
    sections: [
      {
        title: "What it is",
        text: [
          "A demonstration of the portal of industry communities. The district, its parks, policies, firms, projects and numbers are fictional; any likeness to real ones is chance.",
          "The program is the real portal's: nothing is shown without its source, nothing published is lost or silently changed, and what is not known is said to be not known. The sources are fictional as well.",
        ],
      },
      {
        title: "What there is to see",
        text: [
          "Space to let with gaps, clauses with conditions and amounts, paused and expired policies, projects signed twice, corrections, withdrawals and permanent addresses. Whoever started the demonstration hands out the accounts of the desk.",
        ],
      },
      {
        title: "How numbers are written",
        text: [
          "A quoted number keeps its unit in Chinese; in English the same amount is given in million or billion RMB. About, nearly and over stay with the number.",
          "Numbers of different times, scopes or bases are not added; a percentage names what it is a part of, or says that the source does not.",
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
          "The Simplified Chinese version prevails. Traditional Chinese is converted by the system; what is not translated into English stays in Chinese and is marked as such.",
        ],
      },
    ],
  },
};
