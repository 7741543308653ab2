import type { Copy } from '#domain/copy.ts'
import type { Draft } from '#domain/normalize/draft/draft.ts'
import { retitle } from '#domain/normalize/draft/retitle.ts'
import { findDraftMark } from './find-draft-mark.ts'
import { holdToDecide } from './hold-to-decide.ts'

/** "Work in progress." may be what a story ends with. */
const sentenceEnd = /[.!?…。]["”»’]?$/u

/** The paragraphs of a text, and those of them that are the story. */
interface Texts {
  all: readonly string[]
  story: readonly string[]
}

/**
 * Holds a text that is marked as a draft, for approval or as a test, at its top, around or in its headline, under the story or in the subject of its mail: elsewhere it may be a link of a page, and says so in a
 * warning. Loaded with the first copy.
 */
export const holdDraft = (draft: Draft, copy: Copy, { all, story }: Texts, receivedAt: string): string[] => {
  const { fields, notes } = draft
  if (fields.status === 'canceled') return []
  const subjects = (copy.asides ?? []).map(({ raw }) => raw)
  const { headline = '' } = fields
  const at = all.indexOf(headline)
  const last = all.slice(-1).filter(line => !sentenceEnd.test(line))
  const around = [all[0], ...(at < 0 ? [] : [all[at - 1], all[at + 1]]), ...last]
  const lines = around.flatMap(text => text?.split('\n') ?? [])
  const raw = findDraftMark([headline, ...notes, ...subjects, ...lines], story)
  if (raw === undefined) return []
  retitle(draft, raw, all)
  const what = `“${raw.slice(0, 80)}” marks this text as a draft, or as not approved`
  if (!holdToDecide(draft, receivedAt, { raw, rule: 'is-draft' }))
    return [`${what}: drop the story again without it before it goes out`]
  return [
    `${what}, and it is held; a version that is out stays out. Drop it again without that when it is done, or publish it as it is by deciding its case`,
  ]
}
