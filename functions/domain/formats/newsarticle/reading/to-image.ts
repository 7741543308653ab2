import type { Span } from '#domain/copy.ts'
import { limitToCountries } from '#domain/formats/reading/limit-to-countries.ts'
import { toMediaTerms } from '#domain/formats/reading/media/to-media-terms.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { present } from '#domain/present.ts'
import type { Media } from '#schemas/article.ts'
import { namesOf } from './names-of.ts'
import { saidOf } from './said-of.ts'

const kinds: Readonly<Record<string, string>> = { AudioObject: 'audio', VideoObject: 'video' }

/** Where it may be shown, and where not, as texts or things with a name. */
const regionsOf = (value: JsonValue): Span[] =>
  ['regionsAllowed', 'ineligibleRegion'].flatMap(property => {
    const [first, ...others] = namesOf(value, property)
    const places = [first, ...others].flatMap(span => span?.raw.split(/\s*,\s*|\s(?=[A-Z]{2}(?:\s|$))/) ?? [])
    return first ? [{ ...first, raw: limitToCountries(places, property === 'regionsAllowed') }] : []
  })

/** A schema.org image, video or sound, given as an address or an object, as a reference. */
export const toImage = (value: JsonValue): Media => {
  const read = (...names: string[]) => readMember(value, '', ...names)?.raw
  return present({
    kind: kinds[memberOf(value, '@type')?.text ?? ''] ?? 'image',
    href: value.kind === 'string' ? value.text : read('contentUrl', 'url', '@id'),
    caption: read('caption', 'description'),
    credit:
      read('creditText', 'copyrightNotice') ??
      namesOf(value, 'creator')[0]?.raw ??
      namesOf(value, 'copyrightHolder')[0]?.raw,
    usageTerms: toMediaTerms(
      [
        ...['license', 'usageInfo', 'conditionsOfAccess'].flatMap(name => saidOf(value, name)),
        ...regionsOf(value),
      ],
      present({
        copyrightNotice: readMember(value, '', 'copyrightNotice'),
        expires: readMember(value, '', 'expires'),
      }),
    ),
  })
}
