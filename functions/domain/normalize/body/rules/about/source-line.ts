import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { sourceNamed } from '#domain/normalize/lines/source-named.ts'

const name = /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.&/, '’+-]{1,50}$/u

/** Where a paper has a story from, as it prints it under all of its own: "Quelle: F.A.Z.". Within a story it may stand under a table. */
export const sourceLine: FurnitureRule = {
  name: 'body/source-line',
  zones: ['tail'],
  matches: text => text.length < 64 && name.test(sourceNamed(text) ?? ''),
}
