import { screen } from '#domain/normalize/pattern/screen.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'

const FORM = screen(
  /^([^/()\d]{5,80}?)\s?\/\s?(\p{Lu}[\p{Lu}\p{M} ]{1,30}(?:\(\p{Lu}\p{Ll}{2,20}\))?),?\s*\((DHA|İHA|IHA)\)\s*(?:[-–—:]\s*)?/u,
)
/** "ANKARA (AA) - AYŞE DEMİR -"; in Arabic "أنقرة / عائشة دمير / الأناضول": who reported, after the place (Anadolu Ajansı). */
const BEHIND = screen(
  /^(?<site>\p{Lu}[\p{Lu}\p{M} ]{1,30}) \((?<agency>AA)\)\s?[-–—]\s?(?<names>\p{Lu}{2}[\p{Lu}\p{M} ,/-]{3,60}?)\s?[-–—]\s(?=["“'‘]?\p{Lu})/u,
)
const BETWEEN_SLASHES = screen(
  /^(?<site>[\p{L} ]{2,30}?)\s?\/\s?(?:(?<names>[\p{L} ،.-]{5,60}?)\s?\/\s?)?(?<agency>الأناضول)(?:\s*[-–—:.]+\s+|\s*$)/u,
)
/** "Ayşe DEMİR": the family name in capitals. */
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* \p{Lu}{2,}$/u
const BETWEEN = /\s?[-–,]\s?/u

/** "Ayşe DEMİR-Can AKSU/MERSİN, (DHA)-": who reported, before the place (Demirören Haber Ajansı, İhlas Haber Ajansı). */
export const reporterAndPlace = (head: string): DatelineReading | undefined => {
  const behind = BEHIND.exec(head) ?? BETWEEN_SLASHES.exec(head)
  if (behind) return readBehind(behind)
  const [whole = '', names = '', site = '', agency = ''] = FORM.exec(head) ?? []
  const reporters = names.split(BETWEEN)
  if (!reporters.every(name => NAME.test(name) && isPersonName(name))) return undefined
  const place = readPlace(site)
  return place && { place: place.text, agency, reporters: reporters.join(', '), length: whole.length }
}

const readBehind = ({ 0: whole, groups = {} }: RegExpExecArray): DatelineReading | undefined => {
  const { site = '', names, agency = '' } = groups
  const reporters = names?.split(/\s?[/,،-]\s?/u) ?? []
  const place = reporters.every(isPersonName) ? readPlace(site) : undefined
  return (
    place && {
      place: place.text,
      agency,
      ...(names && { reporters: reporters.join(', ') }),
      length: whole.length,
    }
  )
}
