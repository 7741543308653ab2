import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { givenPlaces } from '#domain/conventions/places/given-places.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import type { PhraseRule } from '../phrase-rule.ts'

const capitals = /^\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:of|and|&|the|de|\p{Lu}[\p{L}\p{N}.'’&-]*)){0,3}$/u
/** "Le Soleil", "El Norte", "Die Zeit", "EL FARO DE QUITO": an article and one word. */
const articled =
  /^(?:Le|La|Les|El|Los|Las|Il|Lo|Die|Der|Das|Het|LE|LA|LES|EL|LOS|LAS|IL|DIE|DER|DAS|HET) \p{Lu}[\p{L}’'-]+(?: (?:[Dd]e|DE) \p{Lu}\p{L}+)?$/u

/** "Halden School", "Harbor Trust": after a name and a comma; after a name alone it goes on with a title ("Ana Ruiz Memorial School"). */
const body = / (?:School|Trust|Fund|Forum)$/u

/** A title that shows itself after a name only: "Ana Ruiz, Cedar Pilot", "Ana Ruiz, Le Soleil", "Ana Ruiz, Florida Phoenix". */
export const titled: PhraseRule = (text, { trailing, before }) => {
  if (!trailing) return undefined
  const words = text.split(' ')
  const isTitle =
    words.length > 1 &&
    capitals.test(text) &&
    (organizationWords.titleEnds.has((words.at(-1) ?? '').toLowerCase()) ||
      (before === 'comma' && body.test(text)))
  const isOfTown =
    words.length > 1 &&
    words.length < 4 &&
    capitals.test(text) &&
    isKnownPlace(words[0] ?? '') &&
    (words[0] ?? '').length > 3 &&
    !givenPlaces.has((words[0] ?? '').toLowerCase())
  return isTitle || isOfTown || articled.test(text) ? [{ kind: 'organization', text }] : undefined
}
