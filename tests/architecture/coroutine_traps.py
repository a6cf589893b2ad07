# g++ 12 destroys twice what stands inside a co_await expression as a lambda that owns captures, or as an
# aggregate made on the spot (measured; g++ 14 and clang do not). Both are to be named before the call.
import re

# Aggregates whose destruction does nothing, so that a second one does no harm.
HARMLESS = {"Seq", "Time", "Date", "Side", "Kind", "RoomId", "PersonId", "PutId", "OrganisationId", "SessionId",
            "InvitationId"}

OWNING_LAMBDA = re.compile(r"(?:^|(?<=[(,=?:{&|]))\s*\[(?!\s*(?:\]|&\s*\]|this\s*\]|&\w+(?:\s*,\s*(?:&\w+|this))*\s*\]))"
                           r"[^\[\]]*\]\s*[({]")
AGGREGATE = re.compile(r"\b([A-Z]\w*)(?:<[^;{}()]*>)?\s*\{")
BRACED_ARGUMENT = re.compile(r"[(,]\s*\{")


def statements_with_co_await(code):
    """From the start of each statement with a co_await to its end, or to the brace that opens its body."""
    for found in re.finditer(r"\bco_await\b", code):
        start = max(code.rfind(c, 0, found.start()) for c in ";{}") + 1
        depth = 0
        end = found.end()
        while end < len(code):
            c = code[end]
            if c in "([{" and not (c == "{" and depth <= 0 and re.search(r"\)\s*$", code[start:end])):
                depth += 1
            elif c in ")]}":
                depth -= 1
            elif c == ";" and depth <= 0:
                break
            elif c == "{":
                break
            end += 1
        yield found.start(), code[start:end + 1]


def traps_in(code):
    for offset, statement in statements_with_co_await(code):
        # A structured binding is no lambda.
        expression = re.sub(r"\bauto(?:\s+const)?\s*&*\s*\[[^\]]*\]", "", statement)
        if OWNING_LAMBDA.search(expression):
            yield offset, "a lambda that owns its captures inside co_await"
        elif BRACED_ARGUMENT.search(expression):
            yield offset, "a braced argument inside co_await"
        elif any(m.group(1) not in HARMLESS for m in AGGREGATE.finditer(expression)):
            yield offset, "an object made with braces inside co_await"


def no_coroutine_traps(tree):
    return [f"{name}:{tree.line_of(name, offset)}: {what}; name it first"
            for name in tree.under("server", "storage", "tests", ends=(".hpp", ".cpp"))
            for offset, what in traps_in(tree.code(name))]
