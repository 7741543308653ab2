import { isMononym } from '../names/is-mononym.ts'
import type { PhraseRule } from '../phrase-rule.ts'

const attached = /^((?:(?:Dr|Prof|Rev|Fr)\.? )?\S+)(?: ((?:in|at|for|of|from) \S.*))?$/u

/** "Suryanti", "Suryanti in Jakarta": a person of one name, where the list allows one. */
export const mononym: PhraseRule = (text, { mononyms, read }) => {
  const [, name, rest] = attached.exec(text) ?? []
  if (!mononyms || !name || !isMononym(name.split(' ').at(-1) ?? '')) return undefined
  return [{ kind: 'person', text: name }, ...(rest ? read(rest) : [])]
}
