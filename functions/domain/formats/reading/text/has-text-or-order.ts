import type { Copy } from '#domain/copy.ts'
import { isOrder } from '#domain/normalize/notice/is-order.ts'
import { takesBack } from '#domain/normalize/notice/takes-back.ts'
import { cleanText } from '#domain/normalize/paragraphs/clean-text.ts'

/** Whether an entry of a feed holds a text, or takes one back: "RETRACTED: Seals return", with a line of summary. */
export const hasTextOrOrder = ({ blocks, status, headline, summary }: Copy): boolean =>
  blocks.length > 0 ||
  status === 'canceled' ||
  [headline, summary].some(span => {
    const text = cleanText(span?.raw ?? '')
    return isOrder(text) && takesBack(text)
  })
