"""Cuts fonts down to what headings need: Newsreader in one weight and optical size, Latin letters, kerning; for cards Noto Naskh Arabic, too.

    npm pack @fontsource-variable/newsreader@5.3.0 && tar -xf fontsource-variable-newsreader-5.3.0.tgz
    python3 make-fonts.py package <an empty folder>

Writes newsreader.woff2 for pages, newsreader.ttf and noto-naskh-arabic.ttf for cards.
Needs Debian's python3-fonttools (4.38.0 was used), python3-brotli and fonts-noto-core (20201225-1 was used).
"""
import os
import sys

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0
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
whole = Merger().merge(parts)
whole.recalcTimestamp = False
whole['head'].created = whole['head'].modified = TTFont(parts[0])['head'].created
whole.flavor = 'woff2'
whole.save(f'{out}/newsreader.woff2')
whole.flavor = None


def kerning(font, letters):
    """Pairs of glyphs of these letters, with how much nearer they stand: what GPOS says, for readers that know the table kern only."""
    names = {font.getBestCmap()[letter] for letter in letters}
    table = font['GPOS'].table
    lookups = {i for record in table.FeatureList.FeatureRecord if record.FeatureTag == 'kern' for i in record.Feature.LookupListIndex}
    pairs = {}
    for lookup in sorted(lookups):
        for sub in table.LookupList.Lookup[lookup].SubTable:
            sub = sub.ExtSubTable if sub.LookupType == 9 else sub
            if sub.LookupType != 2:
                continue
            for place, left in enumerate(sub.Coverage.glyphs):
                if left not in names:
                    continue
                if sub.Format == 1:
                    found = {pair.SecondGlyph: pair.Value1 for pair in sub.PairSet[place].PairValueRecord}
                else:
                    classes = sub.Class1Record[sub.ClassDef1.classDefs.get(left, 0)].Class2Record
                    found = {right: classes[sub.ClassDef2.classDefs.get(right, 0)].Value1 for right in names}
                for right in sorted(names & found.keys()):
                    pairs.setdefault((left, right), getattr(found[right], 'XAdvance', 0) or 0)
    return {pair: nearer for pair, nearer in pairs.items() if nearer}


common = [*range(0x21, 0x7f), 0xe8, 0xe9, 0xeb, 0xef, 0xf6, 0xfc, 0x2013, 0x2018, 0x2019, 0x201c, 0x201d]
part = KernTable_format_0()
part.version, part.coverage, part.tupleIndex, part.apple = 0, 1, None, False
part.kernTable = kerning(whole, common)
whole['kern'] = newTable('kern')
whole['kern'].version, whole['kern'].kernTables = 0, [part]
for table in ('GPOS', 'GSUB', 'GDEF', 'BASE', 'STAT'):
    if table in whole:
        del whole[table]
whole.save(f'{out}/newsreader.ttf')

arabic = TTFont('/usr/share/fonts/truetype/noto/NotoNaskhArabic-Bold.ttf', recalcTimestamp=False)
options = subset.Options()
options.layout_features, options.hinting, options.name_IDs = [], False, [0, 1, 2, 5, 6, 13, 14]
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=[*range(0x20, 0x41), 0xa0, 0xab, 0xbb, *range(0x600, 0x700), *range(0x2000, 0x2070), *range(0xfb50, 0xfe00),
                             *range(0xfe70, 0xff00)])
subsetter.subset(arabic)
arabic.save(f'{out}/noto-naskh-arabic.ttf')
for part in parts:
    os.remove(part)
