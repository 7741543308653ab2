import { organizationWords } from '../../../conventions/organization-words.ts'
import type { PhraseRule } from '../phrase-rule.ts'

const capitals = /^\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:of|and|&|the|de|\p{Lu}[\p{L}\p{N}.'’&-]*)){0,3}$/u
/** "Le Soleil", "El Norte", "Die Zeit": an article and one word. */
const articled =
  /^(?:Le|La|Les|El|Los|Las|Il|Lo|Die|Der|Das|Het|LE|LA|LES|EL|LOS|LAS|IL|DIE|DER|DAS|HET) \p{Lu}[\p{L}’'-]+$/u

/** A title that shows itself behind a name only: "Ana Ruiz, Cedar Pilot", "Ana Ruiz, Le Soleil". */
export const titled: PhraseRule = (text, { trailing }) => {
  if (!trailing) return undefined
  const words = text.split(' ')
  const isTitle =
    words.length > 1 &&
    capitals.test(text) &&
    organizationWords.titleEnds.has((words.at(-1) ?? '').toLowerCase())
  return isTitle || articled.test(text) ? [{ kind: 'organization', text }] : undefined
}
