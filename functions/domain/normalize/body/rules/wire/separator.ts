import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'

/** A line that holds no word, nor the stars of a review: "___" (AP), "* * *", "----", "×". */
export const separator: FurnitureRule = {
  name: 'body/separator',
  zones: ['head', 'story', 'tail'],
  matches: text => !/[\p{L}\p{N}]|★★/u.test(text),
}
