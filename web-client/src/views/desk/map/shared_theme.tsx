// A shared theme as it is read at the desk: where the person wants to begin and what they hold on to first,
// the rest folded. Gone at once when it is taken back.
import { useLocation } from "wouter";
import { classes } from "../../../parts/classes";
import { hue_class } from "../../../parts/hue";
import { Icon } from "../../../parts/icon";
import { Leaf, OtherMark } from "../../../parts/leaf";
import { Notice } from "../../../parts/notice";
import { Star } from "../../../parts/star";
import { ThemeName } from "../../../parts/theme_glyph";
import { TimeTold } from "../../../parts/time_told";
import { Waiting } from "../../../parts/waiting";
import { useAllRead, useInstrument } from "../../../room/hooks";
import type { SharedTheme } from "../../../room/model";
import type { About, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { EarlierShared } from "../../seeker/map/earlier_shared";
import { shared_words } from "../../seeker/map/own_words_of";
import { shared_times } from "../../seeker/map/rounds";
import { focus_field, write_opening } from "../../talk/draft";
import { WriteAbout } from "../../talk/write_about";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { AskAgain } from "../requests/ask_again";
import { read_theme, type ReadAnswer, type ReadPoint, type ReadTheme } from "./reading";

interface SharedThemePageProps {
  readonly at: AtRoom;
  readonly id: ThingId;
}

export function SharedThemePage({ at, id }: SharedThemePageProps) {
  const { say } = useWords();
  const all_read = useAllRead(at.view);
  const shared = at.view.themes.get(id)?.shared;
  const earlier = at.view.themes.get(id)?.earlier ?? [];
  if (shared) {
    return (
      <>
        <OneTheme at={at} shared={shared} />
        <AskAgain at={at} about={{ kind: "answers", id }} />
        <EarlierShared title={say("desk.earlier")} earlier={earlier} />
      </>
    );
  }
  if (!all_read) return <Waiting />;
  return (
    <Notice ground="lake" icon="lock" title={say("desk.taken_back", { name: at.name })} announced>
      {say("desk.taken_back.more")}
    </Notice>
  );
}

interface OneThemeProps {
  readonly at: AtRoom;
  readonly shared: SharedTheme;
}

function OneTheme({ at, shared }: OneThemeProps) {
  const { say, language, whose } = useWords();
  const { answers } = shared;
  const { instrument: map, round } = answers;
  const words = shared_words(at.view, { instrument: map, round, theme: shared.id });
  const instrument = useInstrument(answers.instrument, answers.instrument_version);
  if (!instrument) return <Waiting />;
  const theme = read_theme(instrument, language, answers);
  if (!theme) return null;
  const { name } = at;
  const { begin, keep, carries, rest, hue } = theme;
  const picked = begin.length + keep.length > 0;
  const folded = picked || carries.length > 0;
  return (
    <div className={classes("read-theme", hue_class(hue))}>
      <header className="read-theme__head">
        <p className="read-theme__when">
          <ThemeName hue={hue} name={theme.name} />
          <span className="small soft">
            {say("desk.shared")} <TimeTold moment={new Date(shared.at)} as="day_and_clock" />
            {shared_times(at.view).length > 1 && `. ${say("time.which", { time: round })}`}
          </span>
        </p>
        <h2 className="title" tabIndex={-1}>
          {say(picked ? "desk.theme.title.picked" : "desk.theme.title", { name })}
        </h2>
        {answers.given !== "self" && (
          <p className="soft">
            {say(answers.given === "on_paper" ? "desk.theme.on_paper" : "desk.theme.by_phone")}{" "}
            {say("desk.typed.more", { name })}
          </p>
        )}
      </header>
      <Points kind="begin" title={say("desk.theme.begin", { name })} points={begin} />
      <Points kind="keep" title={say("desk.theme.keep", { name })} points={keep} />
      <Points kind="carries" title={say("desk.theme.carries")} points={carries} />
      {folded ? (
        <Folded title={say("desk.theme.rest")} points={rest} />
      ) : (
        <Points kind="rest" title={say("desk.theme.all")} points={rest} />
      )}
      {words && (
        <section className="read-points">
          <h3 className="read-points__title">{say("desk.map.words", { whose: whose(name) })}</h3>
          <p className="own-words quoted">{words.text}</p>
        </section>
      )}
      <WriteAbout
        room={at.room}
        about={{ kind: "answers", id: shared.id }}
        to={room_path(at.room.id, { at: "talk" })}
      />
      <ForTheTalk at={at} theme={theme} about={{ kind: "answers", id: shared.id }} />
    </div>
  );
}

interface PointsProps {
  readonly kind: "begin" | "keep" | "carries" | "rest";
  readonly title: string;
  readonly points: readonly ReadPoint[];
}

function Points({ kind, title, points }: PointsProps) {
  if (points.length === 0) return null;
  return (
    <section className={`read-points read-points--${kind}`}>
      <h3 className="read-points__title">
        {kind === "keep" && <Star />}
        {title}
      </h3>
      <ul className="read-points__list">
        {points.map((point) => (
          <OnePoint key={point.id} point={point} />
        ))}
      </ul>
    </section>
  );
}

function Folded({ title, points }: Omit<PointsProps, "kind">) {
  if (points.length === 0) return null;
  return (
    <details className="read-rest">
      <summary className="read-rest__title">
        <Icon name="forward" />
        {title}
      </summary>
      <ul className="read-points__list">
        {points.map((point) => (
          <OnePoint key={point.id} point={point} />
        ))}
      </ul>
    </details>
  );
}

function OnePoint({ point }: { readonly point: ReadPoint }) {
  const { say } = useWords();
  const { label, statement, today, desired, good_enough, note, left, wish, possible } = point;
  const drawn = today ?? desired;
  const told = [
    today && say_answer(today),
    good_enough ? say("desk.theme.good_enough") : desired && say_answer(desired),
  ].filter(Boolean);
  const wished = [
    wish !== "" && say("desk.theme.wish", { words: small_first(wish) }),
    possible !== "" && say("desk.theme.possible", { words: small_first(possible) }),
  ].filter(Boolean);

  function say_answer({ when, words }: ReadAnswer): string {
    return say("desk.theme.today_is", { label: when, words: small_first(words) });
  }

  return (
    <li className="read-point">
      <span className="read-point__picture">{drawn && <Drawn picture={drawn.picture} />}</span>
      <div>
        <p className="read-point__label">{label}</p>
        {statement !== "" && <p className="small soft">{statement}</p>}
        <p>{told.join(" ")}</p>
        {left !== "" && <p className="small soft">{left}</p>}
        {note !== "" && <p className="own-words quoted">{note}</p>}
        {wished.length > 0 && <p className="small soft">{wished.join(" ")}</p>}
      </div>
    </li>
  );
}

function Drawn({ picture }: { readonly picture: ReadAnswer["picture"] }) {
  if ("other" in picture) return <OtherMark place={picture.other} />;
  return <Leaf step={picture.step} steps={picture.steps} />;
}

function small_first(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}

interface ForTheTalkProps {
  readonly at: AtRoom;
  readonly theme: ReadTheme;
  /** What a message that begins with an opening is about. */
  readonly about: About;
}

/** Questions to bring, and openings that ask leave first; one press puts an opening into the message. */
function ForTheTalk({ at, theme, about }: ForTheTalkProps) {
  const { say } = useWords();
  const [, go] = useLocation();
  const begin = (opening: string) => {
    write_opening(at.room, opening, about);
    go(room_path(at.room.id, { at: "talk" }));
    focus_field();
  };
  return (
    <div className="for-the-talk">
      {theme.openings.length > 0 && (
        <section>
          <h3 className="read-points__title">{say("desk.theme.openings")}</h3>
          <p className="small soft">{say("desk.theme.openings.more")}</p>
          <ul className="openings">
            {theme.openings.map((opening) => (
              <li key={opening}>
                <button type="button" className="opening" onClick={() => begin(opening)}>
                  <Icon name="pencil" />
                  <span>{opening}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {theme.questions.length > 0 && (
        <section>
          <h3 className="read-points__title">{say("desk.theme.questions")}</h3>
          <ul className="questions">
            {theme.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
