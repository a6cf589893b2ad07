# The files of a tree and their text, without comments and texts in quotes where a check wants only code.
import re
import subprocess
from pathlib import Path

CODE = (".hpp", ".cpp", ".ts", ".tsx")


class Tree:
    def __init__(self, root, names):
        self.root = Path(root)
        self.names = sorted(names)
        self._texts = {}

    @staticmethod
    def of_repository(root):
        listed = subprocess.run(
            ["git", "-C", str(root), "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
            check=True, capture_output=True).stdout.decode()
        return Tree(root, [name for name in listed.split("\0") if name and (Path(root) / name).is_file()])

    def under(self, *folders, ends=CODE):
        return [n for n in self.names if n.endswith(ends) and (not folders or n.split("/")[0] in folders)]

    def text(self, name):
        """Empty for a file that is not there."""
        if name not in self._texts:
            path = self.root / name
            self._texts[name] = path.read_bytes().decode("utf-8", "replace") if path.is_file() else ""
        return self._texts[name]

    def code(self, name):
        """The text with comments and the insides of quotes blanked; offsets and lines stay."""
        return re.sub(
            r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-zA-Z])\'(?:\\.|[^\'\\\n])\'',
            lambda m: re.sub(r"[^\n]", " ", m.group(0)), self.text(name), flags=re.S)

    def line_of(self, name, offset):
        return self.text(name).count("\n", 0, offset) + 1
