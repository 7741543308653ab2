import { expect, test } from 'vitest'
import { runsFromRight } from '#domain/formats/writing/runs-from-right.ts'

test.each([
  ['ar', true],
  ['ar-EG', true],
  ['he', true],
  ['iw', true],
  ['fa', true],
  ['ur-PK', true],
  ['ckb', true],
  ['ku-Arab', true],
  ['az-Arab', true],
  ['pa-PK', true],
  ['dv', true],
  ['ff-Adlm', true],
  ['ar-Latn', false],
  ['sd-Deva', false],
  ['ku', false],
  ['az', false],
  ['pa-IN', false],
  ['en', false],
  ['zh-Hant', false],
  ['arn', false],
])('a headline in %s runs from right to left: %s, whatever its letters', (language, isSo) => {
  expect([runsFromRight('Bridge opens', language), runsFromRight('גשר הנמל נפתח', language)]).toEqual([
    isSo,
    isSo,
  ])
})

test.each([
  ['افتتاح جسر الميناء', true],
  ['APEC: افتتاح القمة', true],
  ['Bridge opens', false],
  ['The word سلام on a bridge', false],
  ['2026', false],
])('without a language known by its form a headline runs as most of its letters do: %s', (headline, isSo) => {
  expect([runsFromRight(headline), runsFromRight(headline, 'arabic language!')]).toEqual([isSo, isSo])
})
