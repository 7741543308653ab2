import type { Copy } from '../../copy.ts'
import { isOrder } from '../../normalize/notice/is-order.ts'
import { takesBack } from '../../normalize/notice/takes-back.ts'
import { cleanText } from '../../normalize/paragraphs/clean-text.ts'

/** Whether an entry of a feed holds a text, or takes one back: "RETRACTED: Seals return", with a line of summary. */
export const hasTextOrOrder = ({ blocks, status, headline, summary }: Copy): boolean =>
  blocks.length > 0 ||
  status === 'canceled' ||
  [headline, summary].some(span => {
    const text = cleanText(span?.raw ?? '')
    return isOrder(text) && takesBack(text)
  })
