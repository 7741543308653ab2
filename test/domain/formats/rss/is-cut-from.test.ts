import { expect, test } from 'vitest'
import { isCutFrom } from '#domain/formats/rss/is-cut-from.ts'

const blocks = [
  { kind: 'paragraph', text: 'The ferry sails again, its captain said on Monday.' },
  { kind: 'paragraph', text: 'It had been laid up since March.' },
] as const

test.for([
  ['The ferry sails again, its captain […] Read more', true],
  ['The ferry sails again, its captain…', true],
  ['The ferry sails again, its captain said on Monday.', false],
  ['After a long winter … the ferry sails again.', false],
  ['… and then it sailed again.', false],
] as const)('of "%s" it is %s that it is only the beginning of the text', ([summary, isCut]) => {
  expect(isCutFrom(summary, blocks)).toBe(isCut)
})
