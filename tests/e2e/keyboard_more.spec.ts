// More of a room with the keyboard alone: the week, weighing options, putting off what is asked, and sharing with a
// point held back and a note ticked. At every stop the focus can be seen, nothing stands over it, and it is never lost.
import { expect, type Page, test } from "@playwright/test";
import { Keyboard } from "./support/keyboard";
import { is_kept } from "./support/people";
import { new_id, puts } from "./support/putting";
import { TwoPeople } from "./support/talking";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let two: TwoPeople;
let phone: Page;
let desk: Page;
let seeker: Keyboard;
let counsellor: Keyboard;

test.beforeAll(async () => {
  two = await TwoPeople.in_a_room("turid-taster");
  ({ phone, desk } = two);
  seeker = new Keyboard(phone);
  counsellor = new Keyboard(desk);
});

test.afterEach(async ({}, about) => {
  if (about.status !== about.expectedStatus || process.env.LOOK) await two.pictures(about);
});

test.afterAll(() => two.leave());

/** Opened by its address; from there the keyboard alone. */
async function at(page: Page, path: string): Promise<void> {
  await page.goto(`${two.room}${path}`);
  await page.getByRole("main").getByRole("heading").first().waitFor();
}

const today = () =>
  phone.evaluate(() => {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });

test("the week: one thing is ticked, another is not for today, and a line is shared", async () => {
  const start = await today();
  const { person } = await desk.evaluate(
    async () => (await (await fetch("/api/me")).json()) as { person: string },
  );
  const agreed = async (title: string) => {
    const id = new_id();
    const value = {
      type: "other",
      title,
      learning_goal: "",
      where: "",
      who_does_what: "",
      start,
      steps: [],
      phase: "proposed",
    };
    const seq = await puts(phone, two.room, [{ kind: "activity", id, value }]);
    const yes = { kind: "activity", thing: id, seq, answer: "approved", words: "" };
    await puts(desk, two.room, [{ kind: "approval", id: `activity/${id}/${person}`, value: yes }]);
  };
  await agreed("Gå til bussen");
  await agreed("Ringe Kari");
  await at(phone, "/week");
  await seeker.switches(/Gå til bussen/);
  await expect(phone.getByRole("heading", { name: nb("activity.done") })).toBeVisible();
  await seeker.is_somewhere();
  await seeker.presses(nb("week.not_today"));
  await expect(phone.getByRole("heading", { name: nb("week.rest") })).toBeVisible();
  await seeker.is_somewhere();
  await seeker.writes_in(nb("week.line"), "En ting gjort, og det var nok.");
  await seeker.presses(nb("share.do"));
  await expect(phone.getByText(nb("week.line.shared"))).toBeVisible();
  await seeker.is_somewhere();
});

test("options are weighed, from the first to where I stand now", async () => {
  await at(phone, "/more/weighing-options");
  await seeker.follows(nb("form.begin"));
  await seeker.stands_at_heading(/Valget og veiene/);
  await seeker.writes_in(/^Valget jeg tenker på/, "Tilbake eller ikke");
  await seeker.writes_in(/^Vei 1/, "Tilbake på halv tid");
  await seeker.presses_in(nb("answer.ways"), 1);
  await seeker.stands_at_heading(/Tilbake på halv tid/);
  await seeker.writes_in(/^Det som taler for/, "Jeg savner folkene");
  await seeker.chooses(/^Midt imellom$/);
  await seeker.presses_in(nb("answer.ways"), 1);
  await seeker.stands_at_heading(/La det være som nå/);
  await seeker.presses_in(nb("answer.ways"), 1);
  await seeker.stands_at_heading(/Der jeg står nå/);
  await seeker.chooses(/^Jeg vil finne ut mer$/);
  await seeker.presses_in(nb("answer.ways"), 1);
  await seeker.stands_at_heading(/Tilbake eller ikke/);
});

test("what is asked for is put off without a reason, and found again", async () => {
  await at(desk, "/more");
  await counsellor.presses(sv("desk.forms.ask", { name: "Turid" }));
  await expect(desk.getByText(sv("desk.request.now", { name: "Turid" }))).toBeVisible();
  await counsellor.is_somewhere();
  await at(phone, "");
  const asked = phone.getByRole("heading", { name: nb("home.form_asked", { name: "Ingrid" }) });
  await expect(asked).toBeVisible();
  await seeker.presses(nb("go.not_now"));
  await expect(asked).toHaveCount(0);
  await seeker.is_somewhere();
  await seeker.follows(nb("home.later"));
  await seeker.stands_at_heading(/./);
  await expect(phone.getByText(nb("home.form_asked", { name: "Ingrid" }))).toBeVisible();
});

test("a point held back, a note ticked, and shared", async () => {
  await at(phone, "/map/self/self.joy/today");
  await seeker.chooses(/^Helt$/);
  await seeker.presses(nb("answer.note.open"));
  await phone.keyboard.type("Fra kaia om morgenen");
  await is_kept(phone);
  await at(phone, "/map/self/self.values/today");
  await seeker.chooses(/^Litt$/);
  await is_kept(phone);
  await at(phone, "/map/self/share");
  await seeker.switches(/Fra kaia/);
  await seeker.switches(nb("share.point", { point: "Viktig for meg" }));
  await expect(phone.getByText(nb("share.note_goes"))).toBeVisible();
  await expect(phone.getByText(nb("share.stays"))).toBeVisible();
  await seeker.presses(nb("share.do"));
  await seeker.stands_at_heading(nb("shared.title"));
  await at(desk, "/shared/decision-map%2F1%2Fself");
  await expect(desk.getByText("Fra kaia om morgenen")).toBeVisible();
  await expect(desk.getByRole("main").getByText("Viktigt för mig")).toHaveCount(0);
});
