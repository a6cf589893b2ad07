# What holds the house together. Each check takes a tree and gives a list of complaints.
import json
import re
import subprocess

# protocol <- rooms <- server, protocol <- storage <- server  (a <- b: b includes a)
MAY_INCLUDE = {
    "protocol": {"protocol"},
    "rooms": {"protocol", "rooms"},
    "storage": {"protocol", "storage"},
    "server": {"protocol", "rooms", "storage", "server"},
}
# What rules must not know: rooms is pure. Time comes in as an argument.
NOT_IN_ROOMS = (
    (r"#include <(nlohmann|boost/(asio|beast|json)|pqxx|openssl|spdlog)", "a library of the outside"),
    (r"#include <(thread|mutex|atomic|future|fstream|iostream|random|filesystem|ctime)>", "I/O, threads or chance"),
    (r"\b(system|steady|high_resolution|utc)_clock\b", "a clock"),
)
LINES_MAX = 350
TEST_LINES_MAX = 550  # A table of cases is read by its rows.
GENERATED = "web-client/src/protocol/generated.ts"


def includes(tree, name):
    return re.findall(r'^#include "([^"]+)"', tree.text(name), re.M)


def include_arrows(tree):
    complaints = []
    for name in tree.under(*MAY_INCLUDE, "tests", ends=(".hpp", ".cpp")):
        module = name.split("/")[0]
        for included in includes(tree, name):
            target = included.split("/")[0]
            if included not in tree.names:
                complaints.append(f'{name}: "{included}" is not written from the root, or not there')
            elif module != "tests" and target not in MAY_INCLUDE[module]:
                complaints.append(f"{name}: {module} must not include {included}")
    return complaints


def reaches_pqxx(tree, name, seen):
    if name in seen or name not in tree.names:
        return False
    seen.add(name)
    return "#include <pqxx" in tree.text(name) or any(reaches_pqxx(tree, i, seen) for i in includes(tree, name))


def pqxx_stays_in_storage(tree):
    return [f"{name}: sees pqxx" for name in tree.under("protocol", "rooms", "server", ends=(".hpp", ".cpp"))
            if reaches_pqxx(tree, name, set())]


def rooms_are_pure(tree):
    return [f"{name}: {what}" for name in tree.under("rooms", ends=(".hpp", ".cpp"))
            for pattern, what in NOT_IN_ROOMS if re.search(pattern, tree.code(name))]


def json_stays_in_the_codec(tree):
    trees_of_json = {"protocol/lifting.cpp", "protocol/generate/schema.cpp"}
    return [f"{name}: only {' and '.join(sorted(trees_of_json))} hold JSON as a tree"
            for name in tree.under("protocol", "rooms", "storage", ends=(".hpp", ".cpp"))
            if name not in trees_of_json and re.search(r"#include <nlohmann/json\.hpp>", tree.text(name))]


def newest_generator(tree):
    built = list(tree.root.glob("build/*/protocol/veirom_generate"))
    return max(built, key=lambda path: path.stat().st_mtime, default=None)


def generated_files_are_current(tree, generator=None):
    generator = generator or newest_generator(tree)
    if generator is None:
        return ["veirom_generate is not built, so nothing was compared: cmake --build --preset asan"]
    said = subprocess.run([generator, "--check", tree.root], capture_output=True, text=True)
    return [] if said.returncode == 0 else (said.stdout + said.stderr).splitlines()


def every_limit_travels(tree):
    names = re.findall(r"^inline constexpr [\w:]+ (\w+)\s*(?:=|\{)", tree.text("protocol/limits.hpp"), re.M)
    generated = tree.text(GENERATED)
    return [f"protocol/limits.hpp: {name} is not in {GENERATED} (protocol/generate/model.cpp lists them)"
            for name in names if not re.search(rf"^  {name}(_ms)?: ", generated, re.M)]


def kind_versions(tree):
    block = re.search(r"kind_versions = \{(.*?)\}", tree.text(GENERATED), re.S).group(1)
    return {kind: int(version) for kind, version in re.findall(r"(\w+): (\d+)", block)}


def golden_files_are_there(tree):
    folder = "tests/unit/protocol/golden"
    wanted = {f"{folder}/{kind}.v{v}.json" for kind, last in kind_versions(tree).items() for v in range(1, last + 1)}
    present = {name for name in tree.names if name.startswith(folder + "/")}
    return [f"{name}: missing" for name in sorted(wanted - present)] + \
           [f"{name}: of no kind and version" for name in sorted(present - wanted)]


def instrument_ids(tree):
    return {m.group(1) for n in tree.names if (m := re.match(r"rooms/content/([^/]+)/\d+/[^/]+\.json$", n))}


def no_instrument_is_named_in_code(tree):
    """Tests and the texts of screens may name one; a program that does serves that one only."""
    ids = instrument_ids(tree)
    if not ids:
        return ["rooms/content has no instrument: this check looks in the wrong place"]
    pattern = re.compile("|".join(rf"(?<![\w-]){re.escape(i)}(?![\w-])" for i in sorted(ids)))
    return [f"{name}:{tree.line_of(name, m.start())}: names the instrument {m.group(0)}"
            for name in tree.under("protocol", "rooms", "storage", "server", "web-client")
            if not re.search(r"\.test\.tsx?$", name) for m in pattern.finditer(tree.text(name))]


def lock_files_name_no_host(tree):
    complaints = []
    for name in tree.names:
        if name.endswith(("package-lock.json", "npm-shrinkwrap.json")):
            packages = json.loads(tree.text(name)).get("packages", {})
            complaints += [f"{name}: {package} is bound to a host" for package, facts in packages.items()
                           if "://" in facts.get("resolved", "")]
        if name.endswith(".npmrc") and re.search(r"^\s*(@[\w-]+:)?registry\s*=", tree.text(name), re.M):
            complaints.append(f"{name}: names a registry")
    return complaints


def files_are_short(tree):
    def most(name):
        return TEST_LINES_MAX if re.search(r"_test\.cpp$|\.test\.tsx?$", name) else LINES_MAX
    return [f"{name}: {lines} lines, {most(name)} at most" for name in tree.under(ends=(".hpp", ".cpp", ".ts", ".tsx", ".py"))
            if name != GENERATED and (lines := tree.text(name).count("\n")) > most(name)]


def files_say_what_they_are_for(tree):
    """Tests of the web client say it in their names."""
    return [f"{name}: does not open with a comment" for name in tree.under(ends=(".hpp", ".cpp", ".ts", ".tsx", ".py"))
            if not re.search(r"\.test\.tsx?$", name) and not re.match(r"//|/\*|#", tree.text(name))]


def nothing_is_left_for_later(tree):
    word = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
    return [f"{name}:{tree.line_of(name, m.start())}: {m.group(0)}" for name in tree.names
            if not name.endswith((".woff2", ".png", ".svg", "package-lock.json"))
            for m in word.finditer(tree.text(name))]


def routes_said(tree):
    """The routes that the structs' comments and the server's table name, as VERB PATH."""
    table = re.findall(r'\{Verb::(\w+), "([^"]+)"', tree.text("server/api/routes.cpp"))
    served = [f"{'DELETE' if verb == 'remove' else verb.upper()} {path}" for verb, path in table]
    return "\n".join([tree.text("protocol/http_messages.hpp"), tree.text("protocol/instrument.hpp"), *served])


def the_protocol_page_is_whole(tree):
    page = tree.text("protocol/README.md")
    generated = tree.text(GENERATED)
    words = set(kind_versions(tree)) | set(re.findall(r'^  readonly type: "(\w+)";', generated, re.M))
    for enum in ("every_refusal_code", "every_http_refusal_code"):
        words |= set(re.findall(r'"(\w+)"', re.search(enum + r" = \[(.*?)\]", generated, re.S).group(1)))
    words |= set(re.findall(r"\b(?:GET|POST|PATCH|PUT|DELETE) /api/[\w/{}-]+", routes_said(tree)))
    return [f"protocol/README.md: does not name {word}" for word in sorted(words) if f"`{word}`" not in page]
