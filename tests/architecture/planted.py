# For each check a small tree with one fault that it must find: a check that cannot fail holds nothing.
import tempfile
from pathlib import Path

import checks
from coroutine_traps import no_coroutine_traps
from tree import Tree

GENERATED = """
export const every_refusal_code = [ "stale" ] as const;
export const every_http_refusal_code = [ "later" ] as const;
export const kind_versions = { room: 2 } as const;
  readonly type: "enter";
"""
PAGE = "`room` `stale` `later` `enter`"


def coroutine(line):
    return {"server/a.cpp": "// A.\nvoid f() {\n    " + line + "\n}\n"}


# (name, check, files, a word of the complaint)
PLANTED = [
    ("rooms includes storage", checks.include_arrows,
     {"rooms/a.cpp": '// A.\n#include "storage/b.hpp"\n', "storage/b.hpp": "// B.\n"}, "must not include"),
    ("storage includes rooms", checks.include_arrows,
     {"storage/a.cpp": '// A.\n#include "rooms/b.hpp"\n', "rooms/b.hpp": "// B.\n"}, "must not include"),
    ("protocol includes server", checks.include_arrows,
     {"protocol/a.hpp": '// A.\n#include "server/b.hpp"\n', "server/b.hpp": "// B.\n"}, "must not include"),
    ("an include from beside", checks.include_arrows,
     {"rooms/a.cpp": '// A.\n#include "b.hpp"\n', "rooms/b.hpp": "// B.\n"}, "from the root"),
    ("server sees pqxx through two headers", checks.pqxx_stays_in_storage,
     {"server/a.cpp": '// A.\n#include "storage/b.hpp"\n', "storage/b.hpp": '// B.\n#include "storage/c.hpp"\n',
      "storage/c.hpp": "// C.\n#include <pqxx/pqxx>\n"}, "sees pqxx"),
    ("a rule reads the clock", checks.rooms_are_pure,
     {"rooms/a.cpp": "// A.\nauto now = std::chrono::system_clock::now();\n"}, "a clock"),
    ("a rule knows sockets", checks.rooms_are_pure,
     {"rooms/a.cpp": "// A.\n#include <boost/asio/io_context.hpp>\n"}, "outside"),
    ("storage parses JSON", checks.json_stays_in_the_codec,
     {"storage/a.cpp": "// A.\n#include <nlohmann/json.hpp>\n"}, "as a tree"),
    ("a limit that the client does not get", checks.every_limit_travels,
     {"protocol/limits.hpp": "inline constexpr std::size_t words_max = 3;\n", checks.GENERATED: GENERATED},
     "words_max"),
    ("a version without golden file", checks.golden_files_are_there,
     {checks.GENERATED: GENERATED, "tests/unit/protocol/golden/room.v1.json": "{}"}, "room.v2.json: missing"),
    ("a golden file of no kind", checks.golden_files_are_there,
     {checks.GENERATED: GENERATED, "tests/unit/protocol/golden/tree.v1.json": "{}"}, "of no kind"),
    ("an instrument named in code", checks.no_instrument_is_named_in_code,
     {"rooms/content/some-map/1/nb.json": "{}", "web-client/src/a.tsx": '// A.\nconst id = "some-map";\n'},
     "some-map"),
    ("a package bound to a host", checks.lock_files_name_no_host,
     {"a/package-lock.json": '{"packages":{"node_modules/x":{"resolved":"https://packages.example/x.tgz"}}}'},
     "bound to a host"),
    ("a registry in the settings", checks.lock_files_name_no_host,
     {"a/.npmrc": "registry=https://packages.example\n"}, "registry"),
    ("a file that grew", checks.files_are_short, {"rooms/a.cpp": "// A.\n" + "\n" * checks.LINES_MAX}, "at most"),
    ("a file without a word about itself", checks.files_say_what_they_are_for, {"rooms/a.cpp": "int a;\n"}, "comment"),
    ("something left for later", checks.nothing_is_left_for_later, {"rooms/a.cpp": "// TO" + "DO: more.\n"}, "a.cpp:1"),
    ("a refusal that the page does not name", checks.the_protocol_page_is_whole,
     {checks.GENERATED: GENERATED, "protocol/README.md": PAGE.replace("`stale`", "")}, "stale"),
    ("a route that the page does not name", checks.the_protocol_page_is_whole,
     {checks.GENERATED: GENERATED, "protocol/README.md": PAGE, "protocol/http_messages.hpp": "/// GET /api/me: who.\n"},
     "GET /api/me"),
    ("a served route that the page does not name", checks.the_protocol_page_is_whole,
     {checks.GENERATED: GENERATED, "protocol/README.md": PAGE,
      "server/api/routes.cpp": '    {Verb::remove, "/api/me", Needs::session, leave},\n'}, "DELETE /api/me"),
    ("an owning lambda in co_await", no_coroutine_traps,
     coroutine("co_await run([room] { return room; }, use_result);"), "owns its captures"),
    ("a lambda that copies everything in co_await", no_coroutine_traps,
     coroutine("auto x = co_await co_spawn(e, [=]() -> Task { co_return; }, use_awaitable);"), "owns its captures"),
    ("a moved capture in co_await", no_coroutine_traps,
     coroutine("if (co_await run(1, [a = std::move(b)]() { return a; })) return;"), "owns its captures"),
    ("an aggregate in co_await", no_coroutine_traps, coroutine("co_await put(Request{room, text});"), "braces"),
    ("a braced argument in co_await", no_coroutine_traps, coroutine("co_return co_await put(1, {room, text});"),
     "braced argument"),
]

# What the coroutine check must leave alone.
SOUND = [
    "auto [error, size] = co_await stream.async_read(buffer, use_result);",
    "co_await run([&] { work(); }, use_result);",
    "co_await run([&room, this] { work(); }, use_result);",
    "co_await run([] { work(); }, use_result);",
    "co_await journal.read(rooms[i], Seq{0}, list[j](1));",
    "Request request{room, text};\n    co_await put(std::move(request));",
    "if (co_await open()) { start({1, 2}); }",
    "for (;;) { auto task = make([x] { return x; }); co_await std::move(task); }",
    "while (!ended) co_await wake.async_wait(use_result);\n    send({1, 2});",
]


def plant(files):
    root = tempfile.TemporaryDirectory()
    for name, text in files.items():
        path = Path(root.name) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def complaints_about(check, files):
    with plant(files) as root:
        return check(Tree(root, files))
