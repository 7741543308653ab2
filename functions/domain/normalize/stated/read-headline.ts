import type { Copy } from '../../copy.ts'
import type { Draft } from '../draft/draft.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { partEmbargo } from '../headline/part-embargo.ts'
import { readWireMarks } from '../headline/read-wire-marks.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import { cleanText } from '../paragraphs/clean-text.ts'
import { take } from './take.ts'

/** Takes the headline that a format states, less the marks of the wire and the embargo on its line: what those ask is done. */
export const readHeadline = ({ headline, isStory }: Copy, draft: Draft, receivedAt: string): void => {
  if (!headline) return
  const held = isStory ? undefined : partEmbargo(cleanText(headline.raw))
  const notice = held && normalizeNotice(held.embargo, { receivedAt })
  if (held && notice) takeNotice(draft, notice, { ...headline, raw: held.embargo })
  take(draft, 'headline', held ? { ...headline, raw: held.headline } : headline, text => {
    const marked = readWireMarks(text)
    if (marked.change) draft.fields.change ??= marked.change
    draft.fields.headline = marked.headline
  })
}
