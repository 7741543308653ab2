import { CallFailed, callJson } from '#app/calls/api.ts'
import type { Story } from '#schemas/desk/story.ts'
import type { Receipt, ReceiptItem } from '#schemas/drops/receipt.ts'

/** Two texts of one file, of which the later took the place of the earlier, under another headline. */
export interface Replaced {
  later: Receipt
  earlier: Receipt
  /** What the earlier one was headed. */
  headline: string
}

/**
 * Finds the text that the current one of a story replaced, if only the name of their file made them one story. Copy with a number of its agency's,
 * or one of several stories in a file, is the same story whatever it is headed. None if the call fails.
 */
export const findReplaced = async (
  sessionKey: string,
  { articleId, article, drop }: Pick<Story, 'articleId' | 'article' | 'drop'>,
): Promise<Replaced | undefined> => {
  if (article.sourceId !== undefined || drop.versionId === undefined) return undefined
  const path = `v1/desk/receipts?${new URLSearchParams({ key: drop.key })}`
  try {
    const { receipts } = await callJson<{ receipts: Receipt[] }>(sessionKey, path)
    const own = receipts.flatMap(receipt => {
      const [item, ...others] = receipt.items
      return item && others.length === 0 && becameText(item, articleId) ? [{ receipt, item }] : []
    })
    const index = own.findIndex(({ receipt }) => receipt.drop.versionId === drop.versionId)
    const [later, earlier, ...before] = index < 0 ? [] : own.slice(index)
    if (!later || !earlier) return undefined
    // A headline that was there before is the story's own, come back.
    if ([earlier, ...before].some(({ item }) => item.headline === later.item.headline)) return undefined
    return { later: later.receipt, earlier: earlier.receipt, headline: earlier.item.headline }
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    return undefined
  }
}

const becameText = (item: ReceiptItem, articleId: string): boolean =>
  item.articleId === articleId && item.outcome === 'accepted' && item.status !== 'canceled'
