// What goes wrong, as a screen is brought to it: the line is cut, the server refuses, nobody is signed in any more.
import { expect, type Page } from "@playwright/test";
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

/** There is no way out of this machine: the page it leaves for never comes. */
export async function leaves_and_returns(page: Page, { say, long_room }: World): Promise<void> {
  await page
    .getByRole("button", { name: say("leave.quickly") })
    .first()
    .click();
  await page.waitForURL((address) => !address.href.startsWith(long_room));
  await page.goto(long_room);
  await page.getByRole("button", { name: say("cover.left.go") }).waitFor();
}

/** Signed out somewhere else, as when the session's time is up. */
export async function is_ended(page: Page, { say, program, line }: World): Promise<void> {
  await page.getByRole("navigation").first().waitFor();
  const headers = { "X-Veirom": "1", Origin: program.address };
  const answer = await page.request.post(`${program.address}/api/sign-out`, { headers });
  expect(answer.ok()).toBe(true);
  await line.cut();
  await line.mend();
  await page.getByRole("heading", { name: say("cover.ended") }).waitFor();
}
