// What goes wrong, as a screen is brought to it: the line is cut, the server refuses.
import type { Page } from "@playwright/test";
import type { World } from "./world";

export async function enters_wrong(page: Page, { say }: World): Promise<void> {
  await page.getByLabel(say("door.name")).fill("nobody");
  await page.getByLabel(say("door.password"), { exact: true }).fill("not the right one");
  await page.getByRole("radio", { name: say("device.shared") }).check();
  await page.getByRole("button", { name: say("door.enter") }).click();
  await page.locator(".notice").first().waitFor();
}

export function is_offline(page: Page, { say }: World): Promise<unknown> {
  return page.getByText(say("offline.title")).first().waitFor();
}

export function waits(page: Page, { say }: World): Promise<unknown> {
  return page.getByText(say("waiting.slow")).first().waitFor();
}

/** What is no document at all. */
export async function gives_no_document(page: Page, { say }: World): Promise<void> {
  await page.getByLabel(say("document.add")).setInputFiles({
    name: "cv.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("<html></html>"),
  });
  await page.getByText(say("document.refused.wrong_type")).waitFor();
}
