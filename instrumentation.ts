// Begins with each of Next's own servers, and never when pages are built: what is to be done at a time is looked after here.

export async function register(): Promise<void> {
  // Written out, so that what is built for other runtimes leaves the rest of this file out.
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { keepAppointments } = await import("#lib/editorial/appointments.ts");
  const { kindOf } = await import("#lib/kinds.ts");
  const { actorById } = await import("#lib/staff/session.ts");
  const { keepRetention } = await import("#lib/enquiries/retention.ts");
  const { enquiryRetentionMonths } = await import("#lib/site.ts");
  keepRetention({ months: enquiryRetentionMonths });
  keepAppointments({ kindOf, findActor: actorById });
}
