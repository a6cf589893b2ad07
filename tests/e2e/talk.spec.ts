// The conversation, with both people at once: about a thing, answered, changed, taken back; whose turn it is.
import { expect, type Page, test } from "@playwright/test";
import { does, log, message, says, stands, TwoPeople } from "./support/talking";
import { type Say, words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let two: TwoPeople;
let phone: Page;
let desk: Page;
let room: string;

test.beforeAll(async () => {
  two = await TwoPeople.in_a_room("turid-prat");
  ({ phone, desk, room } = two);
});

test.afterEach(async ({}, about) => {
  await two.pictures(about);
});

test.afterAll(async () => {
  await two.leave();
});

test("B2: a message about a theme, from its page and from the field; both open it and read by it", async () => {
  await two.share_a_theme();
  await phone.getByRole("button", { name: nb("talk.about.write") }).click();
  await expect(
    phone.getByRole("textbox", { name: nb("message.field") }),
  ).toBeFocused();
  const about = phone.getByLabel(nb("talk.about"), { exact: true });
  await expect(about.locator("option:checked")).toHaveText("Den jeg er");
  await says(phone, nb, "Jeg delte dette i dag.");
  await expect(message(phone, "Jeg delte dette i dag.")).toContainText(
    "Den jeg er",
  );
  // The next one is about nothing again.
  await expect(about).toHaveValue("");
  await says(phone, nb, "Og så noe helt annet.");

  await message(desk, "Jeg delte dette i dag.")
    .getByRole("link", { name: "Den jag är" })
    .click();
  await expect(desk).toHaveURL(/\/shared\//);
  await desk
    .getByLabel(sv("talk.about"), { exact: true })
    .selectOption({ label: "Det jag gillar" });
  await says(desk, sv, "Vad gillar du mest?");
  await expect(message(phone, "Vad gillar du mest?")).toContainText(
    "Det jeg liker",
  );

  for (const [page, say] of [
    [phone, nb],
    [desk, sv],
  ] as const) {
    const filter = page.getByLabel(say("talk.filter"), { exact: true });
    await filter.selectOption({
      label: page === phone ? "Den jeg er" : "Den jag är",
    });
    await expect(message(page, "Jeg delte dette i dag.")).toBeVisible();
    // A point belongs to its theme.
    await expect(message(page, "Vad gillar du mest?")).toBeVisible();
    await expect(message(page, "Og så noe helt annet.")).toHaveCount(0);
    await filter.selectOption({
      label: page === phone ? "Det jeg liker" : "Det jag gillar",
    });
    await expect(log(page).locator(".message")).toHaveCount(1);
    await filter.selectOption("");
    await expect(log(page).locator(".message")).toHaveCount(3);
  }
  await stands(phone, "the conversation");
});

test("B8: an answer quotes what it answers; one's own is changed and taken back, and how it was stays", async () => {
  await does(phone, nb, "Vad gillar du mest?", "talk.reply");
  await says(phone, nb, "Hagen, helt klart.");
  const answer = message(desk, "Hagen, helt klart.");
  await expect(answer.locator(".message__quote")).toContainText(
    "Vad gillar du mest?",
  );
  await answer.locator(".message__quote").click();
  await expect(message(desk, "Vad gillar du mest?")).toBeFocused();

  await does(phone, nb, "Hagen, helt klart.", "talk.edit");
  await expect(phone.getByText(nb("talk.editing")).first()).toBeVisible();
  const field = phone.getByRole("textbox", { name: nb("message.field") });
  await expect(field).toHaveValue("Hagen, helt klart.");
  await field.fill("Hagen og hunden.");
  await phone.getByRole("button", { name: nb("talk.editing.keep") }).click();
  const changed = message(desk, "Hagen og hunden.");
  await expect(changed).toBeVisible();
  await expect(log(desk).getByText("Hagen, helt klart.")).toBeHidden();
  await changed.getByText(sv("talk.edited")).click();
  await expect(changed.getByText("Hagen, helt klart.")).toBeVisible();
  await stands(desk, "a changed message");

  // Nobody changes what another has written.
  await message(desk, "Hagen og hunden.")
    .getByRole("button", { name: sv("talk.more") })
    .first()
    .click();
  await expect(
    changed.getByRole("button", { name: sv("talk.edit") }),
  ).toHaveCount(0);
  await expect(
    changed.getByRole("button", { name: sv("talk.reply") }),
  ).toBeVisible();

  await does(phone, nb, "Og så noe helt annet.", "talk.withdraw");
  await stands(phone, "taking back");
  await phone
    .locator(".message__asks")
    .getByRole("button", { name: nb("talk.withdraw") })
    .click();
  await expect(log(desk).getByText("Og så noe helt annet.")).toHaveCount(0);
  await expect(log(desk).getByText(sv("message.withdrawn"))).toHaveCount(1);
});

test("B8: without a line a change waits here; two devices that changed one message lose neither text", async () => {
  await says(phone, nb, "Jeg kommer tirsdag.");
  await expect(message(desk, "Jeg kommer tirsdag.")).toBeVisible();
  const tablet = await two.second_device();
  await tablet.goto(`${room}/talk`);

  await two.line.cut();
  await does(phone, nb, "Jeg kommer tirsdag.", "talk.edit");
  await phone
    .getByRole("textbox", { name: nb("message.field") })
    .fill("Jeg kommer onsdag klokka ti.");
  await phone.getByRole("button", { name: nb("talk.editing.keep") }).click();
  await expect(message(phone, "Jeg kommer onsdag klokka ti.")).toContainText(
    "nett igjen",
  );

  await does(tablet, nb, "Jeg kommer tirsdag.", "talk.edit");
  await tablet
    .getByRole("textbox", { name: nb("message.field") })
    .fill("Jeg kommer tirsdag, kanskje.");
  await tablet.getByRole("button", { name: nb("talk.editing.keep") }).click();
  await expect(message(desk, "Jeg kommer tirsdag, kanskje.")).toBeVisible();

  await two.line.mend();
  await expect(phone.getByText(nb("stuck.conflict")).first()).toBeVisible({
    timeout: 60_000,
  });
  const both = phone.locator(".notice", {
    hasText: "Jeg kommer tirsdag, kanskje.",
  });
  await expect(both).toContainText("Jeg kommer onsdag klokka ti.");
  await both.getByRole("button", { name: nb("stuck.use") }).click();
  await expect(message(desk, "Jeg kommer onsdag klokka ti.")).toBeVisible({
    timeout: 30_000,
  });
});

test("B6: each sets the turn by hand; since when is told the seeker only of the other's turn", async () => {
  await phone.goto(`${room}/talk`);
  const line_on = (page: Page) => page.locator(".turn-line");
  const sets = async (page: Page, say: Say, whose: ReturnType<Say>) => {
    await page.getByRole("button", { name: say("talk.tools.of") }).click();
    await page.getByRole("button", { name: whose }).click();
    await expect(page.getByRole("button", { name: whose })).toHaveCount(0);
  };
  await sets(desk, sv, sv("desk.turn.theirs_now", { whose: "Turids" }));
  await expect(line_on(desk)).toContainText("Det är Turids tur");
  await expect(line_on(phone)).toContainText(
    nb("turn.yours", { name: "Ingrid" }),
  );
  await expect(line_on(phone)).not.toContainText(/siden|\d/);

  const opener = phone.getByRole("button", { name: nb("talk.tools.of") });
  await opener.click();
  await stands(phone, "setting the turn");
  await opener.click();
  await sets(phone, nb, nb("talk.turn.them", { name: "Ingrid" }));
  await expect(line_on(phone)).toContainText("Det er Ingrids tur, siden");
  await expect(line_on(desk)).toContainText("Din tur, sedan");
  // The list of rooms follows.
  const list = await desk.context().newPage();
  await list.goto(`${two.program.address}/`);
  await expect(
    list.locator(".caseload-group", { hasText: sv("desk.group.your_turn") }),
  ).toContainText("Turid");
  await list.close();

  await sets(phone, nb, nb("talk.turn.nobody"));
  await expect(line_on(desk)).toContainText(sv("desk.turn.nobody"));
});
