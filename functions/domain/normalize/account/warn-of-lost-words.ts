import type { Block } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import type { Paragraph } from '../paragraph.ts'
import { findMissingWords } from './find-missing-words.ts'

/** Words that a warning names. */
const named = 12

/** A warning where words of the blocks are not in the story, in no evidence and not among what was removed; else none. */
export const warnOfLostWords = (
  blocks: readonly Block[],
  story: readonly Paragraph[],
  { spans, removed }: Draft,
): string[] => {
  const missing = findMissingWords(
    blocks.map(({ text }) => text),
    [...story.map(({ text }) => text), ...[...spans, ...removed].map(({ raw }) => raw)],
  )
  return missing.length > 0 ? [`words that ended up in no field: ${missing.slice(0, named).join(' ')}`] : []
}
