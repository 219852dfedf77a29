"""Cuts Newsreader down to what headings need: one weight, one optical size, Latin letters, kerning.

    npm pack @fontsource-variable/newsreader@5.3.0 && tar -xf fontsource-variable-newsreader-5.3.0.tgz
    python3 make-fonts.py package <an empty folder>

Writes newsreader-latin.woff2 and newsreader-latin-ext.woff2 for pages, and newsreader.ttf, both in one, for cards.
Needs Debian's python3-fonttools (4.38.0 was used) and python3-brotli.
"""
import os
import sys

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

source, out = sys.argv[1:3]
latin = [*range(0x20, 0x7f), *range(0xa0, 0x100), 0x131, 0x152, 0x153, 0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e,
         0x2022, 0x2026, 0x2039, 0x203a, 0x20ac, 0x2212]
extended = [*range(0x100, 0x180), 0x218, 0x219, 0x21a, 0x21b, 0x1e9e]
parts = []
for part, letters in (('latin', latin), ('latin-ext', extended)):
    font = TTFont(f'{source}/files/newsreader-{part}-opsz-normal.woff2', recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = ['kern', 'ccmp', 'locl', 'lnum', 'mark']
    options.hinting = False
    options.name_IDs = [0, 1, 2, 5, 6, 13, 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    font.flavor = None
    font.save(f'{out}/{part}.part')
    font = instancer.instantiateVariableFont(TTFont(f'{out}/{part}.part', recalcTimestamp=False), {'opsz': 36, 'wght': 600})
    font.save(f'{out}/{part}.part')
    parts.append(f'{out}/{part}.part')
    font.flavor = 'woff2'
    font.save(f'{out}/newsreader-{part}.woff2')
whole = Merger().merge(parts)
whole.recalcTimestamp = False
whole['head'].created = whole['head'].modified = TTFont(parts[0])['head'].created
whole.save(f'{out}/newsreader.ttf')
for part in parts:
    os.remove(part)
