import type { Copy } from '#domain/copy.ts'
import type { Draft } from '#domain/normalize/draft/draft.ts'
import { holdToDecide } from './hold-to-decide.ts'
import { isPaidLabel } from './is-paid-label.ts'
import { isPaidSentence } from './is-paid-sentence.ts'

/** The lines above and below a text that may say it. */
const above = 3
const below = 3

/**
 * Holds a text that says of itself that somebody paid for it, which may not go out as news, and says so in a warning; licensees read it as a note. At
 * the end of a page stands other matter that is labelled so, where sentences count alone. Loaded with the first copy.
 */
export const holdPaid = (
  draft: Draft,
  copy: Copy,
  texts: readonly string[],
  receivedAt: string,
): string[] => {
  const { fields, notes } = draft
  if (fields.status === 'canceled' || copy.isStory) return []
  const stated = [...(copy.labels ?? []), ...(copy.sections ?? [])].map(({ raw }) => raw)
  const printed = [...texts.slice(0, above), ...texts.slice(above).slice(-below)]
  const raw =
    [...stated, ...texts.slice(0, above)].find(isPaidLabel) ?? [...stated, ...printed].find(isPaidSentence)
  if (raw === undefined) return []
  if (!notes.includes(raw)) notes.push(raw)
  const what = `“${raw.slice(0, 80)}” says that somebody paid for this text, which may not go out as news`
  if (!holdToDecide(draft, receivedAt, { raw, rule: 'is-paid' }))
    return [`${what}: see to that before it goes out`]
  return [
    `${what}, and it is held. Licensees read these words as its note if you publish it by deciding its case`,
  ]
}
