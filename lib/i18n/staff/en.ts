import type { StaffWords } from "./zh.ts";

export const enStaff: StaffWords = {
  frame: {
    desk: "Staff desk",
    portal: "Fengze Industry Communities",
    titleOn: (title) => `${title} · Fengze staff desk`,
    skip: "Skip to content",
    nav: "Parts of the desk",
    tools: "My account and language",
    toPortal: "See the portal",
    signOut: "Sign out",
    otherLanguage: "中文",
    roles: {
      editor: "Editor",
      first_reviewer: "First reviewer",
      second_reviewer: "Second reviewer",
      final_reviewer: "Final reviewer",
      administrator: "Administrator",
      auditor: "Auditor",
      installer: "The system",
    },
    parts: { desk: "My work", people: "People", me: "My account" },
    problems: (count) =>
      count === 1 ? "One thing needs to be changed" : `${count} things need to be changed`,
    refusals: {
      400: {
        title: "What was sent cannot be understood",
        text: "The form was incomplete or damaged; nothing was changed. Go back, reload the page and try again.",
      },
      404: {
        title: "This page does not exist",
        text: "The address may be wrong, or it is not within your duties. Nothing was changed.",
      },
      409: {
        title: "Things have changed",
        text: "Someone else changed this before you sent the form. Nothing was changed; go back to see how it is now.",
      },
    },
    toDesk: "Back to the desk",
  },
};
