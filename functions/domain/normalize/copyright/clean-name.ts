import { legalForms } from './legal-forms.ts'
import { shortenedWords } from './shortened-words.ts'

/** Legal forms that no full stop shortens. */
const undotted: ReadonlySet<string> = new Set('llc plc lp llp a/s gmbh mbh ug eg ab oy'.split(' '))

/** A name cut out of a notice, without the punctuation around it; the full stop of "Inc." and the parentheses of "(Norfolk, Va.)" stay. */
export const cleanName = (raw: string): string => {
  let name = raw.replace(/^[\s,.:;|–—*-]+/u, '').replace(/(?<![\s,،।։។;:|/–—_*-])[\s,،।։។;:|/–—_*-]+$/u, '')
  const opened = name.split('(').length - 1
  const closed = name.split(')').length - 1
  if (closed > opened) name = name.slice(0, name.lastIndexOf(')'))
  if (opened > closed) name = name.slice(0, name.lastIndexOf('('))
  name = name.replace(/(?<![\s,;:|–—_-])[\s,;:|–—_-]+$/u, '')
  const last = /(?<!\S)(\S+)\.$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  const kept = legalForms.has(last) ? !undotted.has(last) : shortenedWords.has(last) || /\.\p{L}$/u.test(last)
  return kept ? name : name.replace(/(?<![\s.])[\s.]+$/u, '')
}
