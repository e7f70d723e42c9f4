// The words of enquiries, in English.
import type { enquiryZh } from "./enquiry-zh.ts";

export const enquiryEn: typeof enquiryZh = {
  title: "Enquiry",
  titleAbout: (name) => `Enquiry: ${name}`,
  description:
    "Ask the organiser about a park, a space to let or a clause, and read the answer with your receipt.",
  lead: "Write what you would like to know; the organiser answers. You are given a receipt number and a code, with which you read the answer, correct what you wrote, or delete it.",
  mail: {
    subject: (receipt) => `Answer to your enquiry ${receipt}`,
    text: (receipt, answer, page) =>
      `Hello,\n\nyour enquiry (receipt ${receipt}) has been answered:\n\n${answer}\n\nWith the receipt number and its code you can see, correct, withdraw or delete it here:\n${page}\n\nThis mail was sent by a program; please do not reply to it.\n`,
  },
  toReceipt: "You have a receipt: read the answer, correct or delete",
  about: "What you were looking at",
  aboutScope: "Goes with your enquiry, so you need not write it again.",
  park: "Park",
  space: "Space",
  clause: "Clause",
  aboutNothing: "No park was named, so this is an enquiry to the whole district.",
  unknown: {
    park: "The park in the address does not exist or is no longer published. You can still ask; please say in your message which park you mean.",
    space:
      "The space in the address does not exist, is no longer published, or is not in this park. You can still ask; please say in your message which space you mean.",
    clause:
      "The clause in the address does not exist or is no longer published. You can still ask; please say in your message which clause you mean.",
  },
  yours: "Who you are, and your question",
  yoursScope: "Only what an answer needs. Please fill in what is not marked as optional.",
  more: "What helps to answer",
  moreScope: "You may leave out all of it.",
  optional: "optional",
  name: "Your name or your organisation's",
  phone: "Telephone",
  email: "E-mail",
  contactHint: "One of telephone and e-mail is enough.",
  message: "What would you like to know?",
  messageHint: (most) =>
    `Such as the area, ceiling height, number of people and date, or the policy you ask about. At most ${most} characters. Please write no identity card number.`,
  region: "Country or region",
  industry: "Industry",
  area: "Area wanted",
  callWhen: "When you may be called",
  trap: "Please leave this field empty",
  consents: "Your consent",
  consentsScope: "Each stands by itself. You are answered without the second one, too.",
  consentAnswer: (organiser) =>
    `I agree that the organiser (${organiser}) processes this information to answer my enquiry.`,
  consentAnswerHint: (months) =>
    `Without it the enquiry cannot be sent. It is used for this answer only and deleted ${months} months after the enquiry is closed. With your receipt you can read, correct, withdraw or delete it at any time.`,
  consentShare: (recipient) =>
    `I also agree that this information is passed on to ${recipient}, who may contact me.`,
  consentShareHint: "You need not agree, and can withdraw it at any time with your receipt.",
  operatorNamed: (park, operator) => `whoever runs ${park} (public sources name: ${operator})`,
  privacy: "The privacy notice in full",
  privacyVersion: (version) => `Privacy notice, version ${version}`,
  send: "Send the enquiry",
  lost: "What you typed before was not kept: it is kept for an hour, and not if it is too long. Please fill in the form again.",
  problems: (count) =>
    count === 1
      ? "Not sent yet: one thing must be changed."
      : `Not sent yet: ${count} things must be changed.`,
  labelled: (label, sentence) => `${label}: ${sentence}`,
  issues: {
    name_missing: () => "Please give your name or your organisation's.",
    contact_missing: () =>
      "Please give a telephone number or an e-mail address; without one nobody can answer.",
    not_a_phone: () =>
      "This does not look like a telephone number. Please use digits, with area code and extension if you like.",
    not_an_email: () => "This does not look like an e-mail address, such as name@example.cn.",
    message_missing: () => "Please write what you would like to know.",
    too_long: (most) => `This is too long: at most ${most} characters.`,
    id_card: () =>
      "This holds the number of a Chinese identity card. An enquiry does not need it; for your own safety please take it out before you send.",
    recipient_changed: () =>
      "Somebody else runs the park by now. Please read the name and decide again whether to agree.",
    consent_missing: () =>
      "Without your consent to process this information nobody can answer, and the enquiry cannot be sent.",
    trap: () => "This field is there to tell programs from people. Please empty it before you send.",
    too_much: () => "What you wrote was too long to be handed back. Please write less.",
    mistyped: () => "This is not a receipt number: a digit is missing or wrong. It has twelve digits.",
    wrong: () =>
      "Number and code do not belong together, or there is no such number. Please check both and try again.",
    locked: (minutes) =>
      `This number was tried too often. Please try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
    stale: () =>
      "The enquiry changed while you were writing, and your changes are not saved yet. Below is what you wrote; check it and save again.",
    over: () =>
      "This enquiry is closed and cannot be corrected any more. If you have more to say, please send another one.",
  },
  receipt: {
    title: "Your enquiry",
    description: "With receipt number and code: read the answer, correct, withdraw your consent, or delete.",
    lead: "With receipt number and code you see how far your enquiry is, read the answer, correct what you wrote, withdraw your consent, or delete it.",
    enter: "Open my enquiry",
    enterScope: "Number and code were shown once, when you sent the enquiry.",
    number: "Receipt number",
    numberHint: "Twelve digits, written like 0000-0000-0000.",
    code: "Code",
    codeHint: "Sixteen digits and letters, capital or small.",
    open: "Open",
    lost: "Only you have the code; it is not kept here. If you have lost it, please contact the organiser, who will make sure that it is you.",
    notOpened: "Not opened",
    arrived: "Your enquiry has arrived",
    arrivedAgain:
      "This form was sent before and is not registered twice. Below is what arrived then; if it needs changing, please correct it here.",
    keep: "Please write down or print: receipt number and code",
    keepText:
      "The code is shown now and not again. Nobody reads the answer without it, so give it to no one.",
    codeShownBefore: "The code was shown when you sent the form.",
    state: "How far it is",
    states: {
      received: "Arrived, waiting for someone to take it up",
      assigned: "Arrived, someone is working on it",
      answered: "Answered",
      closed: "Closed",
      removed: "Personal information removed",
    },
    receivedAt: "Arrived",
    answeredAt: "Answered",
    closedAt: "Closed",
    answers: "Answer",
    answersScope: "The answer is shown here; you may also be contacted in the way you gave.",
    noAnswer: "There is no answer yet.",
    sent: "What you wrote",
    correct: "Correct",
    correctScope: "Once saved, the staff see what you corrected.",
    save: "Save the correction",
    consents: "Your consent",
    given: (when, version) => `Given ${when}, privacy notice version ${version}`,
    withdrawnAt: (when) => `withdrawn ${when}`,
    notGiven: "Not given",
    purposes: {
      answer: "My information is processed to answer this enquiry",
      share: "My information is passed on to whoever runs the park",
    },
    withdrawShare: "Withdraw: do not pass it on",
    withdrawShareText:
      "It is not passed on from now on. If it was before, the organiser tells whoever has it.",
    withdrawAnswer: "Withdraw: do not process my information",
    withdrawAnswerText:
      "Nobody can answer without it: the enquiry ends and your personal information is removed at once and for good.",
    remove: "Delete",
    removeScope: "You can do so at any time.",
    removeText:
      "Your name, how to reach you, what you wrote and the answers are removed at once and for good. What stays is a count that there was an enquiry on that day, which tells nobody who you are.",
    removeSubmit: "Delete my enquiry",
    leave: "Leave",
    leaveText:
      "Leave when you are done, above all where others use the same computer. After thirty minutes it happens by itself.",
    removedWhy: {
      sender: "You have deleted the personal information of this enquiry.",
      withdrawn: "You have withdrawn your consent, and the personal information of this enquiry was removed.",
      retention:
        "The time for which it is kept is over, and the personal information of this enquiry was removed.",
    },
    removedText:
      "What is left is the day it arrived, the park, the language and how it was dealt with, which tell nobody who you are.",
    done: {
      corrected: "Your correction is saved.",
      withdrawn: "Withdrawn.",
      deleted: "Deleted.",
      left: "You have left.",
    },
    ended: "More than thirty minutes have passed. Please give number and code again.",
    another: "Send another enquiry",
  },
  notice: [
    {
      title: "Enquiries: who is responsible",
      text: [
        ({ organiser, contact }) =>
          `What you write in an enquiry is processed by the organiser: ${organiser}. Contact: ${contact}.`,
        "The form is meant for adults who ask for a business or an organisation, or as investors.",
      ],
    },
    {
      title: "What is collected",
      text: [
        "Three things are required: your name or your organisation's, a telephone number or an e-mail address, and your question. Country or region, industry, area wanted and when you may be called are optional.",
        "Beside them the portal keeps which park, space or clause you asked about, your language, when it arrived, and when you gave which consent on which version of this notice.",
        "Identity card numbers are not collected; a form that holds the number of a Chinese identity card is not accepted. Your network address is not kept with the enquiry.",
      ],
    },
    {
      title: "What it is used for, and who sees it",
      text: [
        "It is used to answer your enquiry and for nothing else. Staff see telephone and e-mail masked; whoever looks at them in full must give a reason, and that is recorded.",
        "Only if you agree to that separately is it passed on to whoever runs the park, whom the consent names; where no public source says who runs a park, this is not asked, and nothing is passed on. It is not used for advertising, not published, and nothing is decided automatically.",
        "It is kept in the database that runs this site, is not sent abroad, and passes through no form or statistics service of anyone else. An answer may be mailed to the address you gave.",
      ],
    },
    {
      title: "How long it is kept",
      text: [
        ({ months }) =>
          `${months} months after the enquiry is closed, the personal information is deleted automatically. What stays is the day it arrived, the park, the language and how it was dealt with, which identify nobody.`,
        "The record of what was done holds deeds and times, and neither your name nor how to reach you nor what you wrote.",
      ],
    },
    {
      title: "Your rights",
      text: [
        "With receipt number and code you can at any time read the answer, correct what you wrote, withdraw each consent by itself, and delete your personal information, with immediate effect. What was done before you withdrew remains lawful.",
        ({ organiser, contact }) =>
          `If you have lost the code, or wish or object to anything else, contact the organiser (${organiser}; ${contact}), who will make sure that it is you. You may also complain to the authorities for the protection of personal information.`,
      ],
    },
    {
      title: "Cookies of enquiries",
      text: [
        "Where a form must be changed, what you wrote comes back to you in an encrypted cookie that ends after ten minutes. Once you have opened a receipt, another encrypted cookie remembers which one, for thirty minutes. Nobody else can read them, and they track nobody.",
      ],
    },
  ],
};
