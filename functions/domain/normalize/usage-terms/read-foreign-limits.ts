import { territoryName } from '#domain/rights/territories/territory-name.ts'
import type { UsageTerm } from '#schemas/article.ts'
import { type Pattern, screen } from '../pattern/screen.ts'
import { findCountries } from './find-countries.ts'
import { foreignLimits } from './foreign-limits.ts'

/** In characters; nothing else stands in such a clause. */
const LONGEST = 120

const none = { territories: [], isClear: false }

/** Parts of countries, whose licenses they cannot be told from: "Кроме Крыма". */
const parts = /^(?:кр[иы]м|донба|донец|луган|севастоп|чечн|абхаз|приднестр)/iu

const wholeOf = (forms: readonly string[]): Pattern =>
  screen(new RegExp(`^\\P{L}*(?:${forms.join('|').replaceAll('…', '(.{1,60}?)')})[^\\p{L}\\p{M}]*$`, 'iu'))

const readings = foreignLimits.map(family => ({
  family,
  bars: wholeOf(family.out),
  allows: wholeOf(family.only),
  allowsPeople: wholeOf(family.ofPeople ?? ['(?!)']),
}))

/**
 * What a clause in one of many languages bars, or allows alone, in the words that licenses are judged by: "Кроме России" gives "Not for use in
 * Russia", "日本国内限定" "For use in Japan only". If it names a place besides that is unknown, the clause itself too, by which no license can be
 * judged. Empty for any other clause.
 */
export const readForeignLimits = (clause: string): UsageTerm[] => {
  if (clause.length > LONGEST) return []
  for (const { family, bars, allows, allowsPeople } of readings) {
    const out = placesIn(clause, bars)
    const places = out ?? placesIn(clause, allows)
    const peoples = out ? undefined : placesIn(clause, allowsPeople)
    const land = places ? findCountries(places, family) : none
    const { territories, isClear } =
      peoples && land.territories.length === 0 ? findCountries(peoples, family, true) : land
    if (out && territories.length === 0 && parts.test(out))
      return [{ code: 'territory-out', text: `Not for use in ${out}` }]
    if (territories.length === 0) continue
    const names = territories.map(territoryName).join(' and ')
    const text = out ? `Not for use in ${names}` : `For use in ${names} only`
    return [text, ...(isClear ? [] : [clause])].map(text => ({ code: 'territory-out', text }))
  }
  return []
}

/** What stands in the place of "…" in the form of a clause. */
const placesIn = (clause: string, form: Pattern): string | undefined =>
  form.exec(clause)?.slice(1).find(Boolean)
