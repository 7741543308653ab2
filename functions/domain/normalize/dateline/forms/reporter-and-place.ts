import { screen } from '../../pattern/screen.ts'
import { isPersonName } from '../../people/names/is-person-name.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'

const FORM = screen(
  /^([^/()\d]{5,80}?)\s?\/\s?(\p{Lu}[\p{Lu}\p{M} ]{1,30}),?\s*\((DHA|İHA|IHA)\)\s*(?:[-–—:]\s*)?/u,
)
/** "Ayşe DEMİR": the family name in capitals. */
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* \p{Lu}{2,}$/u
const BETWEEN = /\s?[-–,]\s?/u

/** "Ayşe DEMİR-Can AKSU/MERSİN, (DHA)-": who reported, before the place (Demirören Haber Ajansı, İhlas Haber Ajansı). */
export const reporterAndPlace = (head: string): DatelineReading | undefined => {
  const [whole = '', names = '', site = '', agency = ''] = FORM.exec(head) ?? []
  const reporters = names.split(BETWEEN)
  if (!reporters.every(name => NAME.test(name) && isPersonName(name))) return undefined
  const place = readPlace(site)
  return place && { place: place.text, agency, reporters: reporters.join(', '), length: whole.length }
}
