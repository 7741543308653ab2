import { toMediaTerms } from '#domain/formats/reading/media/to-media-terms.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { present } from '#domain/present.ts'
import type { Media } from '#schemas/article.ts'
import { namesOf } from './names-of.ts'
import { saidOf } from './said-of.ts'

const kinds: Readonly<Record<string, string>> = { AudioObject: 'audio', VideoObject: 'video' }

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
      ['license', 'usageInfo', 'conditionsOfAccess'].flatMap(name => saidOf(value, name)),
      present({
        copyrightNotice: readMember(value, '', 'copyrightNotice'),
        expires: readMember(value, '', 'expires'),
      }),
    ),
  })
}
