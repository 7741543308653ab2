import { type Agency, agencies } from './agencies.ts'

const fold = (text: string) => text.normalize('NFC').toLowerCase().replaceAll('.', '').trim()
const byCode = new Map(agencies.flatMap(agency => agency.codes.map(code => [fold(code), agency] as const)))
const PICTURE = /photo|foto|image|graphic|video|courtesy/iu

/**
 * The agency that a code in a dateline names: "AP", "dpa/lni" and "tca/dpa" (the first part that is known,
 * else the part before a hyphen, "PRNewswire-AsiaNet"). Undefined for anything else, and for picture credits.
 */
export const findAgency = (code: string): Agency | undefined => {
  if (PICTURE.test(code)) return undefined
  const whole = byCode.get(fold(code))
  if (whole) return whole
  for (const part of code.split(/[/|,]|\s+(?:and|und|et|y|via)\s+/u)) {
    const found = byCode.get(fold(part)) ?? byCode.get(fold(part.split(/[-–]/u)[0] ?? ''))
    if (found) return found
  }
  return undefined
}
