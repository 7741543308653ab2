import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'

/** An address alone on its line: of the page above a story, of more coverage below. */
export const webAddress: FurnitureRule = {
  name: 'body/web-address',
  zones: ['head', 'tail'],
  matches: text => text.length < 300 && /^(?:https?:\/\/|www\.)\S+$/i.test(text),
}
