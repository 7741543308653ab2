import type { Paragraph } from '../paragraph.ts'

/** First person plural and second person. Not "US"; not German "sie", which is she and they as well. */
const voice =
  /(?<![\p{L}'’.])(?:[Yy]ou(?:rs?)?|[Ww]e|[Oo]urs?|us|Ihre?[mnrs]?|[Uu]nser[emnrs]*|[Ww]ir|[Vv]ous|[Vv]otre|[Vv]os|[Nn]ous|[Nn]otre|[Uu]sted(?:es)?|[Nn]uestr[oa]s?|[Vv]ocê|[Nn]oss[oa]s?|[Nn]ostr[aoei])(?![\p{L}])/gu
const quoted = /["“«„][^"”»“]*(?:["”»“]|$)/gu
/** Told of somebody, or what somebody says: "You can see the whole bay, she says." */
const told =
  /(?<![\p{L}'’])(?:says?|said|told|tells|recalls?|s?he|sagt[e]?|dit|dice|disse|diz|zegt)(?![\p{L}])/iu
/** How much of the story is asked in what voice it is told, from its beginning. */
const part = 0.6

/**
 * Whether a paragraph speaks to the reader as "we" and "you" where the story, quotations aside, never does: then the site speaks, and
 * the story is over.
 */
export const isVoiceShift = (paragraphs: readonly Paragraph[], lead: number, index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  if (text.length > 600 || /^[–—-]|[‘„«]/.test(text) || addresses(text) < 2 || told.test(text)) return false
  const end = lead + Math.max(2, Math.floor((index - lead) * part))
  return paragraphs.slice(lead, end).every(({ text: above }) => addresses(above) === 0)
}

const addresses = (text: string): number => text.replace(quoted, ' ').match(voice)?.length ?? 0
