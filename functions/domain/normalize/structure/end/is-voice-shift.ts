import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { boundAtLetters } from '#domain/normalize/pattern/bound-at-letters.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isCapitals } from '#domain/normalize/prose/is-capitals.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { hasPageVoice } from '#domain/normalize/voice/has-page-voice.ts'
import { isAttributed } from '#domain/normalize/voice/is-attributed.ts'
import { isSiteSpeech } from '#domain/normalize/voice/is-site-speech.ts'
import { asksReader } from './asks-reader.ts'
import { isFactLine } from './is-fact-line.ts'
import { isRelated } from './is-related.ts'

/** First person plural and second person. Not "US"; not German "sie", which is she and they as well. */
const voice =
  /(?<![\p{L}'’.])(?:[Yy]ou(?:rs?)?|[Ww]e|[Oo]urs?|us|Ihre?[mnrs]?|[Uu]ns|[Uu]nser[emnrs]*|[Ww]ir|[Vv]ous|[Vv]otre|[Vv]os|[Nn]ous|[Nn]otre|[Uu]sted(?:es)?|[Nn]uestr[oa]s?|[Vv]ocê|[Nn]oss[oa]s?|[Nn]ostr[aoei]|[Vv]i|[Vv]år[at]?|[Vv]åre|[Vv]ores)(?![\p{L}])/gu
/** Second person alone. */
const reader =
  /(?<![\p{L}'’.])(?:[Yy]ou(?:rs?)?|Ihre?[mnrs]?|[Vv]ous|[Vv]otre|[Vv]os|[Uu]sted(?:es)?|[Vv]ocê)(?!\p{L})/u
/** First person singular: a column, which may ask something of its readers like any site. */
const self =
  /(?<![\p{L}\p{N}'’.-])(?:I|I['’](?:m|ve|d|ll)|[Mm][ey]|[Ii]ch|[Mm]eine?[nmrs]?|[Jj]e|[Mm]on|[Yy]o|[Ee]u|[Mm]eu|[Mm]inha|[Ii]o|[Mm]ijn|[Jj]ag)(?![\p{L}\p{N}.])/u
const quoted = /["“«„][^"”»“]*(?:["”»“]|$)/gu
/** Told of somebody, or what somebody says: "You can see the whole bay, she says." */
const told =
  /(?<![\p{L}'’])(?:says?|said|told|tells|recalls?|s?he|sagte?|dit|dice|disse|diz|zegt)(?![\p{L}])/iu
/** How much of the story is asked in what voice it is told, from its beginning. */
const part = 0.6

/** What a house speaks of to its readers: its news, and that they read and support it. */
const house = boundAtLetters(
  /\b(?:re(?:ad|port)\p{L}*|news\p{L}*|journalis\p{L}*|media|videos?|stor(?:y|ies)|articles?|coverage|facts|support\p{L}*|fund\p{L}*|independent\p{L}*|audience|communit(?:y|ies)|membership|(?<!is )free|editor\p{L}*|lesen|leser\p{L}*|nachricht\p{L}*|redaktion\p{L}*|unterstütz\p{L}*|lecteurs?|lectrices?|lire|rédaction|soutien|soutenez|lector\p{L}*|noticias?|redacción|apoy\p{L}+|leitor\p{L}*|notícias?|jornal\p{L}*|apoi\p{L}+|lettor\p{L}*|notizie|giornal\p{L}*|sosten\p{L}+|nyheter\p{L}*|nyhed\p{L}*|läs[ae]re|leser[en]\p{L}*|nieuws\p{L}*|lezers?|redactie|steun\p{L}*|(?:write|tell|send|e-?mail|contact|call) (?:to )?us(?!,)|let us (?:know|hear))\b|\S@\S+\.\p{L}/iu,
)

/** What no story but one of newspapers speaks of, and sites that ask for money do. */
const trade = screen(
  /journalis|newsroom|\bpress freedom|\bsubscri(?:ber|ption)|periodismo|giornalismo|jornalismo/iu,
)

/**
 * Whether a paragraph speaks to the reader as "we" and "you", or asks something of him, where the story, quotations aside, never does: then
 * the site speaks, and the story is over. It begins so, or tells of the house, or stands over what does (`isOver`); said but once, it has no words of the story.
 */
export const isVoiceShift = (
  paragraphs: readonly Paragraph[],
  lead: number,
  index: number,
  isOver = false,
): boolean => {
  const text = paragraphs[index]?.text ?? ''
  if (isOver && isCallOver(text) && !isCapitals(paragraphs[lead]?.text ?? '')) return true
  if (text.length > 600 || /^[–—-]|[‘„«]/.test(text) || told.test(text) || isAttributed(text)) return false
  if (isFactLine(paragraphs, index)) return false
  const times = addresses(text)
  if (times === 1 && isOwnBefore(text)) return false
  const opens = times >= 2 && reader.test(text) && addresses(text.split(' ', 2).join(' ')) > 0
  const isOfHouse = times > 0 ? house.test(text) : isOver && trade.test(text)
  if (
    !asksReader(text) &&
    !opens &&
    !isOfHouse &&
    !isSiteSpeech(text) &&
    !(isOver ? times > 0 && !self.test(text) : countWords(text) <= brief && heard.test(text))
  )
    return false
  const own = paragraphs.slice(lead, index).filter(({ text: line }) => isProse(line) && !isOfPage(line))
  if (own.some(paragraph => self.test(paragraph.text.replace(quoted, ' ')))) return false
  const above = own.slice(0, Math.max(2, Math.floor(own.length * part)))
  if (above.some(paragraph => addresses(paragraph.text) > 0)) return false
  return times >= 2 || !isRelated(text, above.map(paragraph => paragraph.text).join(' '))
}

/** Whether a paragraph that speaks to the reader once, further on, begins with what is told of the day: "The mayor speaks on Monday. We will carry that live." */
const isOwnBefore = (text: string): boolean => {
  const first = ofDay.exec(text)?.[0] ?? ''
  return first !== '' && addresses(first) === 0 && !asksReader(text)
}
const ofDay = /^[^.!?]+ on \p{Lu}\p{Ll}+day\b[^.!?]*\. (?=\p{Lu})/u

/** A sentence so short that speaks of what readers say and give is the site's even where it speaks of no house: "Ihre Meinung zählt.", in words. */
const brief = 6
const heard = screen(
  patternOf(
    /\b(?:your|ihre|votre|vos|tu|sua?|tua|din|uw) /iu,
    [
      /opini\p{L}+/iu,
      /views?/iu,
      /voices?/iu,
      /comments?/iu,
      /feedback/iu,
      /support/iu,
      /gifts?/iu,
      /trust/iu,
      /privacy/iu,
      /data/iu,
      /account/iu,
      /subscription/iu,
      /questions/iu,
      /meinung\p{L}*/iu,
      /kommentar\p{L}*/iu,
      /réactions?/iu,
      /commentaires?/iu,
      /stimme/iu,
      /daten/iu,
      /hilfe/iu,
      /avis/iu,
      /voix/iu,
      /soutien/iu,
      /dons?/iu,
      /voz/iu,
      /apoyo/iu,
      /voce/iu,
      /åsikt/iu,
      /mening/iu,
      /stem/iu,
    ],
    /(?!\p{L})/iu,
  ),
)

/** Longest line in capitals, or question, that calls the reader over what the site says to him, in words. */
const longestCall = 10
/** A question that leaves out whom it asks. */
const asked =
  /^(?:want|like|love|enjoy(?:ed|ing)?|got|need|looking|interested|curious|(?:do|did|are|have|would|will|can|could) you)\b[^.]*\?$/i

const greeting =
  /^(?:hi|hello|hei|hej|hallo|bonjour|hola|ciao|olá|dear readers?|liebe les\p{L}+(?: und les\p{L}+)?|chers? lect\p{L}+|querid\p{L} lect\p{L}+|beste lezers?)\W*$/iu

/** "REAL NEWS. REAL VOICES.", "Want to leave a tip?" */
const isCallOver = (text: string): boolean =>
  countWords(text) <= longestCall &&
  (isCapitals(text) || asked.test(text) || greeting.test(text) || (text.endsWith('?') && hasPageVoice(text)))

const isOfPage = (text: string): boolean => findFurniture(text, 'story') !== undefined || isSiteSpeech(text)

const addresses = (text: string): number => text.replace(quoted, ' ').match(voice)?.length ?? 0
