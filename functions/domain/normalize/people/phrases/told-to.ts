import { isPersonName } from '../names/is-person-name.ts'
import type { PhraseRule } from '../phrase-rule.ts'
import { roleWords } from '../roles/role-words.ts'

const form = /^as told to ((?:(?! (?:of|for) ).){4,60})(?: (?:of|for) (.{3,60}))?$/iu

/** "as told to Ana Ruiz": the writer of a story in another's words, or for which paper. */
export const toldTo: PhraseRule = text => {
  const [, name, house] = form.exec(text) ?? []
  if (!name || !isPersonName(name)) return undefined
  if (roleWords.endsAsTitle(name)) return [{ kind: 'organization', text: name }]
  return [
    { kind: 'role', text: 'as told to' },
    { kind: 'person', text: name },
    ...(house ? [{ kind: 'organization' as const, text: house }] : []),
  ]
}
