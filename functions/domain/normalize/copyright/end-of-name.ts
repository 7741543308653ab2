import { screen } from '../pattern/screen.ts'
import { DELIVERED } from './delivery-verbs.ts'
import { legalForms } from './legal-forms.ts'
import { RIGHTS } from './rights-phrases.ts'
import { shortenedWords } from './shortened-words.ts'

const STOPS = [
  ...RIGHTS,
  'prohibits\\b',
  '(?<!^)visit\\b(?! (?:britain|england|scotland|wales|california|florida))',
  'visit (?:us|our|the|\\S+\\.\\p{L})',
  `(?:${DELIVERED}|provided) (?:exclusively )?(?:by|via|through|under|par|por|da|durch)\\b`,
  'vertrieb(?: durch|:)',
  'with permission from\\b',
  'by (?:special )?arrangement with\\b',
  '(?:and(?:/or)?|&) (?:its|their) (?:licensors|affiliates|suppliers)\\b',
  '(?<!^)via (?!getty|reuters|ap images|imago|shutterstock|zuma)',
  '(?:powered|designed) by',
  'unedited and',
  'under (?:contract|(?:an? |the )?(?:licen[cs]e|cc\\b|creative))',
  '(?:unless|except) (?:otherwise|where|as|stated|noted|indicated)\\b',
  '\\d{1,5}[a-z]? (?:\\p{L}[\\p{L}.]* ){1,3}(?:st|street|ave|avenue|rd|road|blvd|boulevard|drive|lane|way|square|plaza)\\b',
  '(?:source|topics|tags|editor|contact|share this):',
  '(?:web)?site (?:by|design)',
  '(?<=; )(?:text|photo\\w*|pictures|images?)\\b',
  'terms (?:of|and|&)',
  'privacy (?:policy|notice|statement)',
  'cookie',
  'contact us',
  'subscribe',
  'follow (?:us|him|her|@)',
  'read (?:more|the)',
  '(?:to|for) (?:see|read|more|subscribe|comment|order|contact|find)\\b',
  '(?<!^)not? (?:for|sales)\\b',
  'for (?:publication|use (?:in|by))\\b',
  'our standards:',
  '(?:re)?published\\b',
  '(?:is|are) (?:a )?(?:registered )?trademarks?',
  'a?ll (?:market )?data',
  'quotes delayed',
  'dpa:\\d',
  'ISBN|ISSN|doi:|(?:P\\.? ?IVA|CNPJ|NIF|VAT|ABN|ACN)\\b',
  'registered (?:in|at|office)',
  'https?:',
  '(?<!^\\s?)www\\.',
  '(?<=,\\s?)[\\w-]{2,40}\\.(?:com|net|org)\\b',
  '[\\w.+-]{1,40}@\\w',
  '[_#]{2,}|-0-',
  '[|•·✉]',
  '\\[(?!P\\])',
  '©|\\(c\\)|copyright\\b',
]
const STOP = new RegExp(`(?<![^\\s.,;:|()–—-])(?:${STOPS.join('|')})`, 'iu')
/** "Cable News Network. A Warner Bros. Discovery Company.": what a house belongs to is part of its name. */
const BELONGS = screen(
  /^An? (?:\p{Lu}[\p{L}.&'’-]*\.? ){1,4}(?:Company|Corporation|Business|Publication|Newspaper|Station|Division|Property)\b/u,
)
const SENTENCE_END = /(?<!\S)(\S+?)([.!?։])["”’)]*\s+(\S+)(?:\s+(\S+))?/gu

const endsSentence = (word: string, next: string, afterNext: string): boolean => {
  const plain = word.toLowerCase().replace(/^[("“]+/u, '')
  if (/^[\p{Ll}\d&(/]/u.test(next)) return false
  const bare = next.toLowerCase().replace(/[.,;]+$/u, '')
  if (legalForms.has(plain))
    return !(
      legalForms.has(bare) ||
      (/^an?$/iu.test(next) && /^\p{L}/u.test(afterNext)) ||
      /^(?:and|or|and\/or|d\/b\/a)$/iu.test(next)
    )
  return !(shortenedWords.has(plain) || /^\p{L}$/u.test(plain) || /^(?:\p{L}\.)+\p{L}$/u.test(plain))
}

/**
 * Where a holder's or distributor's name ends in the text that begins with it: before a sentence of rights, before "Visit", "Distributed by", a link
 * or page furniture, or at a full stop that is no part of the name ("Inc.", "St.", "N.Y." are). Gives an index into `text`.
 */
export const endOfName = (text: string): number => {
  const stop = STOP.exec(text)?.index ?? text.length
  for (const found of text.slice(0, stop + 1).matchAll(SENTENCE_END)) {
    const [, word = '', stopped, next = '', afterNext = ''] = found
    if (found.index === 0 && (stopped === '!' || legalForms.has(word.toLowerCase()))) continue
    const begin = found.index + found[0].indexOf(next, word.length + 1)
    if (endsSentence(word, next, afterNext) && !BELONGS.test(text.slice(begin, begin + 80)))
      return found.index + word.length + 1
  }
  return stop
}
