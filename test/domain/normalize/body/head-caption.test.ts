import { expect, test } from 'vitest'
import { headCaption } from '#domain/normalize/body/rules/pictures/head-caption.ts'

test.each([
  [
    'The rule that would have had ports clean their harbors was withdrawn by the Environmental Protection Agency (EPA).',
    false,
  ],
  ['Fergen over fjorden får likevel penger på neste års budsjett, sier statsråd Kari Moen (AP).', false],
  ['A worker looks at the gauges near the northern pier of the old harbor on Tuesday (AP)', true],
  ['A worker looks at the gauges on Tuesday. (AP)', true],
])('a sentence that ends in a party or office between parentheses is no caption: %s', (text, isCaption) => {
  expect(headCaption.matches(text)).toBe(isCaption)
})
