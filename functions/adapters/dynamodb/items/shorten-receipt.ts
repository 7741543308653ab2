import type { Receipt } from '#schemas/drops/receipt.ts'

const MOST_WARNINGS = 1_000

/** A receipt with its texts cut to a number of characters; the outcome of each story is kept in full. */
export const shortenReceipt = (receipt: Receipt, length: number): Receipt => {
  const cut = <Text extends string | undefined>(text: Text) =>
    text !== undefined && text.length > length ? `${text.slice(0, length)}…` : text
  return {
    ...receipt,
    items: receipt.items.map(({ path, headline, byline, agency, ...rest }) => ({
      ...rest,
      path: cut(path),
      headline: cut(headline),
      byline: cut(byline),
      agency: cut(agency),
    })),
    rejections: receipt.rejections.map(({ detail, ...rest }) => ({ ...rest, detail: cut(detail) })),
    warnings: receipt.warnings.slice(0, MOST_WARNINGS).map(cut),
  }
}
