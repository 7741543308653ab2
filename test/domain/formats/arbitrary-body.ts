import fc from 'fast-check'
import { escapeHtml } from '#domain/markup/escape-html.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import type { Body } from '#schemas/article.ts'

const WHO = [
  'The harbor board',
  'A county judge',
  'Two ferry lines',
  'The city council',
  'Engineers & divers',
]
const DID = ['approved', 'rejected', 'delayed', 'reopened', 'agreed to pay for']
const WHAT = [
  'a plan to dredge the channel',
  'the north pier',
  'a “second” crossing',
  'repairs worth €4 million',
]
const MORE = [
  'after a night of talks that ended shortly before dawn.',
  'despite objections from people who live beside the water.',
  'because costs of <5% a year were expected, said a spokesman for the port.',
  'and said that work would begin before the winter storms.',
]

const clause = fc
  .tuple(fc.constantFrom(...WHO), fc.constantFrom(...DID), fc.constantFrom(...WHAT))
  .map(parts => parts.join(' '))

/** A headline of an invented story. */
export const headline: fc.Arbitrary<string> = clause

/** A sentence of an invented story, with characters that markup must escape. */
export const sentence: fc.Arbitrary<string> = fc
  .tuple(clause, fc.constantFrom(...MORE))
  .map(parts => parts.join(' '))

const paragraph = fc.array(sentence, { minLength: 2, maxLength: 4 }).map(all => all.join(' '))

/** A body of plain paragraphs, as read from copy. */
export const body: fc.Arbitrary<Body> = fc
  .array(paragraph, { minLength: 2, maxLength: 6 })
  .map(paragraphs => {
    const text = paragraphs.join('\n\n')
    const html = paragraphs.map(each => `<p>${each.replace(/[&<>]/g, escapeHtml)}</p>`).join('\n')
    return { html, text, wordCount: countWords(text) }
  })
