import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = (line: string): string =>
  `<p>The council of Sorn decided on Monday that the pier will be rebuilt, officials said.</p><p>${line}</p><p>Work begins in May and ends in two years.</p>`

const read = async (drop: string) => {
  const reading = await readDrop({ bytes: Buffer.from(drop), path: 'a', receivedAt: '2026-05-06T12:00:00Z' })
  return reading.ok ? reading.stories[0]?.article.body.text.split('\n\n')[1] : undefined
}

const nitf = (line: string) =>
  read(
    `<nitf><head><title>Pier to be rebuilt</title></head><body><body.content>${story(line)}</body.content></body></nitf>`,
  )
const html = (line: string) =>
  read(
    `<!doctype html><html><head><title>Pier to be rebuilt</title></head><body><article><h1>Pier to be rebuilt</h1>${story(line)}</article></body></html>`,
  )

test.each([
  ['1<frac><numer>1</numer><frac-sep>/</frac-sep><denom>2</denom></frac> miles', '1 1/2 miles'],
  ['1<frac><numer>1</numer><denom>2</denom></frac> miles', '1 1/2 miles'],
  ['some <frac><numer>3</numer><denom>4</denom></frac> of them', 'some 3/4 of them'],
])('a fraction of NITF keeps its value: %s', async (line, text) => {
  expect(await nitf(`The pier is ${line} long, said the mayor.`)).toBe(
    `The pier is ${text} long, said the mayor.`,
  )
})

test.each([
  ['10<sup>6</sup> bolts', '10⁶ bolts'],
  ['10<sup>-3</sup> m', '10⁻³ m'],
  ['the 1<sup>st</sup> pier', 'the 1st pier'],
  ['CO<sub>2</sub>', 'CO2'],
])('what is raised keeps its value in plain text: %s', async (line, text) => {
  expect(await html(`It holds ${line}, the builder told the council.`)).toBe(
    `It holds ${text}, the builder told the council.`,
  )
})

test.each([
  ['about <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of it', 'about 1/2 of it'],
  ['about <math><mrow><mfrac><mi>a</mi><mi>b</mi></mfrac></mrow></math> of it', 'about a/b of it'],
  [
    '<math><semantics><mn>5</mn><annotation encoding="application/x-tex">\\frac{5}{1}</annotation></semantics></math> bolts',
    '5 bolts',
  ],
])('a formula keeps its value, and its source is not told: %s', async (line, text) => {
  expect(await html(`It holds ${line}, the builder told the council.`)).toBe(
    `It holds ${text}, the builder told the council.`,
  )
})

test.each([
  ['It cost <del>$12</del> <ins>$14</ins> a plank', 'It cost $14 a plank'],
  ['It cost <s>$12</s><ins>$14</ins> a plank', 'It cost $14 a plank'],
  ['It cost <s>$12</s> and then nothing', 'It cost $12 and then nothing'],
  ['It cost <del>$12</del> at first, <ins>and $14 later</ins>', 'It cost $12 at first, and $14 later'],
])('what is struck out and replaced is not told: %s', async (line, text) => {
  expect(await html(`${line}, the builder told the council.`)).toBe(`${text}, the builder told the council.`)
})

test.each([
  ['<ruby>東京<rt>とうきょう</rt></ruby>', '東京(とうきょう)'],
  ['<ruby>東京<rp>（</rp><rt>とうきょう</rt><rp>）</rp></ruby>', '東京（とうきょう）'],
])('a reading stands in parentheses once: %s', async (line, text) => {
  expect(await html(`The name ${line} stands over the door of the pier.`)).toBe(
    `The name ${text} stands over the door of the pier.`,
  )
})

test.each(['\u0085', '\r'])('%j ends the lines of a text that has no other ends', async end => {
  const lines = [
    'Pier to be rebuilt',
    '',
    'By Ada Quill',
    '',
    'The council of Sorn decided on Monday that the pier will be rebuilt, officials said.',
  ]
  const bytes = Buffer.from(lines.join(end))
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-05-06T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.byline).toBe('Ada Quill')
})
