import { isPersonName } from '../names/is-person-name.ts'
import type { PhraseRule } from '../phrase-rule.ts'

const form = /^as told to (.+)$/iu

/** "as told to Ana Ruiz": the writer of a story in another's words. */
export const toldTo: PhraseRule = text => {
  const name = form.exec(text)?.[1]
  if (!name || !isPersonName(name)) return undefined
  return [
    { kind: 'role', text: 'as told to' },
    { kind: 'person', text: name },
  ]
}
