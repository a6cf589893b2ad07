// Language, appearance, whose device this is, and the way out. Signing out says first what would be lost.
import { useState } from "react";
import { paths } from "../../app/paths";
import { Button } from "../../parts/button";
import { LanguageChoice, LightChoice } from "../../parts/device_choices";
import { Notice } from "../../parts/notice";
import { useVeirom } from "../../room/hooks";
import { useWords } from "../../words/use_words";
import type { AtRoom } from "./at_room";
import { Screen } from "./screen";

export function Settings({ at: { me, room } }: { readonly at: AtRoom }) {
  const { say } = useWords();
  return (
    <Screen
      room={room.id}
      place="home"
      title={say("settings.title")}
      back={{ words: say("room.your"), href: paths.home(room.id) }}
    >
      <h1 className="title" tabIndex={-1}>
        {say("settings.title")}
      </h1>
      <LanguageChoice />
      <LightChoice />
      <section>
        <h2 className="section-title">{say("settings.device")}</h2>
        <p className="soft">{say(`settings.device.${me.device}`)}</p>
      </section>
      <section className="ways ways--down">
        <p>{say("settings.you", { name: me.name })}</p>
        <SignOut />
      </section>
    </Screen>
  );
}

function SignOut() {
  const veirom = useVeirom();
  const { say } = useWords();
  const [unsent, set_unsent] = useState(0);
  const [leaving, set_leaving] = useState(false);

  const leave = async (anyway: boolean) => {
    if (leaving) return;
    set_leaving(true);
    const left = await veirom.sign_out(anyway);
    set_leaving(false);
    set_unsent(left.unsent);
  };

  if (unsent > 0) {
    return (
      <Notice ground="sun" title={say("sign_out.unsent")} announced>
        <p>{say("sign_out.unsent.more", { count: unsent })}</p>
        <div className="ways">
          <Button small on_press={() => set_unsent(0)}>
            {say("sign_out.stay")}
          </Button>
          <Button small erases on_press={() => void leave(true)}>
            {say("sign_out.anyway")}
          </Button>
        </div>
      </Notice>
    );
  }
  return (
    <>
      <p className="soft">{say("sign_out.more")}</p>
      <Button strength="other" on_press={() => void leave(false)}>
        {say("sign_out")}
      </Button>
    </>
  );
}
