// Elder mode without its switch, for stories that begin in it.
import type { BrowserContext } from "@playwright/test";

export async function chooseElderMode(context: BrowserContext, baseURL: string | undefined): Promise<void> {
  await context.addCookies([{ name: "elder", value: "1", url: `${baseURL}/` }]);
}
