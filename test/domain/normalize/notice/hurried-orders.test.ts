import { expect, test } from 'vitest'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'

const receivedAt = '2026-11-30T10:00:00Z'
const classOf = (line: string) => normalizeNotice(line, { receivedAt })?.class

test.each([
  ['HOLD FOR RELESE', 'embargo'],
  ['EMBARGOED FOR RELASE 6 A.M. TUESDAY', 'embargo'],
  ['NB: hold until Tuesday 6 a.m. please', 'embargo'],
  ['P.S. Please kill the story slugged BC-Harbor-Ferry.', 'kill'],
  ['Sperrfrist Beginn der Rede', 'embargo'],
  ['Es gilt das gesprochene Wort. Sperrfrist Beginn der Rede', 'embargo'],
  ['Please kill these two:', 'kill'],
  ['KILL Halden-Ferry', 'kill'],
  ['Kill Halden ferry. Do not use.', 'kill'],
  ['KILL Ferry sinks in Halden - DO NOT USE', 'kill'],
  ['Correction to paragraph 3: the ferry carries 40, not 400.', 'correction'],
  ['(Correction in 3rd para)', 'correction'],
  ['Please kill the following stories:', 'kill'],
  ['Coastal Wire withdraws the following stories:', 'kill'],
  ['Coastal Wire has withdrawn these items:', 'kill'],
])('an order in a hurry: %s', (line, expected) => {
  expect(classOf(line)).toBe(expected)
})

test.each([
  'FOR RELIEF CREWS, A LONG NIGHT',
  'Kill Anti-Hero',
  'Kill weeds by hand. Do not use sprays, gardeners say',
  'Kill Bill is back. Do not use your phone, cinema asks',
  'Correction in paradise as hotel prices fall',
  'Waiting FOR RELIGION to change',
  'NB Power holds rates until Tuesday',
  'PS: I love you, says the poet of Halden',
  'Library withdraws the following stories from its shelves, and readers protest.',
  'School board withdraws these stories: parents complain',
  'Der Streit begann mit dem Beginn der Rede',
])('no order: %s', line => {
  expect(classOf(line)).toBeUndefined()
})
