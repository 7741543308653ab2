import type { Copy } from '#domain/copy.ts'
import type { Paragraph } from '../paragraph.ts'
import { joinLines } from '../paragraphs/join-lines.ts'
import { joinOpenByline } from './join-open-byline.ts'
import { joinOpenDateline } from './join-open-dateline.ts'
import { splitHead } from './split-head.ts'
import { splitHolds } from './split-holds.ts'

/** The paragraphs of copy. Copy that is nothing but the story has no lines to be joined or parted above it. */
export const toParagraphs = ({ blocks, isStory }: Copy): Paragraph[] => {
  const joined = joinLines(blocks)
  return isStory ? joined : joinOpenDateline(joinOpenByline(splitHolds(splitHead(joined))))
}
