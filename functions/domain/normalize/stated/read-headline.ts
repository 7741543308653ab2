import type { Copy } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import { obey } from '../draft/obey.ts'
import { partOrder } from '../headline/part-order.ts'
import { readWireMarks } from '../headline/read-wire-marks.ts'
import { FEWEST_WORDS_OF_STORY } from '../notice/fewest-words-of-story.ts'
import { isOrder } from '../notice/is-order.ts'
import { cleanText } from '../paragraphs/clean-text.ts'
import { countWords } from '../prose/count-words.ts'
import { take } from './take.ts'

/** "Kill: Blast in quarry", "Retracted: …", "Kill quarry story": over more words than desks say why in, it may be the title of a film. */
const orders =
  /^\W*(?:(?:mandatory |story |please )?kill(?: request| notice)?|retracted|withdrawn|kill\/take-?down(?: notice)?)\s*(?:[:~]|$)|^\W*(?:(?:urgent|(?:on )?legal(?: \p{L}+)?)\W+)?kill (?:\p{L}+ ){1,3}story\W*$|^\W*on hold\s?[:–—-] .{2,60} (?:story|item|copy)\W*$/iu

/** Takes the headline that a format states, less the marks of the wire and the order on its line: what those ask, and a desk's order in its place, is done. */
export const readHeadline = ({ headline, isStory, blocks }: Copy, draft: Draft, receivedAt: string): void => {
  if (!headline) return
  const text = cleanText(headline.raw)
  const isDone = isStory || draft.fields.status === 'canceled'
  const held = isDone ? undefined : partOrder(text)
  const isToDesks =
    orders.test(text) && blocks.reduce((sum, each) => sum + countWords(each.text), 0) < FEWEST_WORDS_OF_STORY
  const order = held?.order ?? (!isDone && (isToDesks || isOrder(text)) ? text : undefined)
  if (order) obey(draft, order, { ...headline, raw: order }, receivedAt)
  take(draft, 'headline', held ? { ...headline, raw: held.headline } : headline, title => {
    const marked = readWireMarks(title)
    if (marked.change) draft.fields.change ??= marked.change
    draft.fields.headline = marked.headline
  })
}
