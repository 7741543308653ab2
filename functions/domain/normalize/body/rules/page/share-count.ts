import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'

/** The number of shares or comments that a page sets above a story: "1,204". */
export const shareCount: FurnitureRule = {
  name: 'body/share-count',
  zones: ['head'],
  matches: text => text.length < 10 && /^[\d.,]*\d[KM]?$/.test(text),
}
