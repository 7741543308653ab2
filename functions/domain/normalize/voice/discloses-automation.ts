import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'
import { isAttributed } from './is-attributed.ts'

/** In characters. */
const longest = 400

/** A sentence on the story itself, in English and the languages whose papers say so. */
const opening = screen(
  /^\W{0,3}(?:(?:ai )?\p{L}+\s?: )?(?:the \p{L}[^.]{2,40} (?:created|produced) this|this|diese[rs]?|cet|este|esta|questo|dit|denn[ea]) (?:\p{L}+ )?(?:story|article|report|text|piece|translation|artikel|beitrag|bericht|meldung|art[ií]culo|artigo|articolo|noticia|artikkelen|artikeln) /iu,
)
/** In capitals: "ai" is French. */
const shortened = /(?<![\p{L}-])(?:AI|A\.I\.|KI|IA)(?!\p{L})/u
const machine = screen(
  patternOf([
    /(?:artificial|künstliche[nr]?|kunstm?\p{L}+|artificiell) intelli/iu,
    /intelli\p{L}+ artificial|intelligence artificielle|intelligenza artificiale/iu,
    /automat(?:ed|ic)|machine[- ](?:learning|transl)|data skrive|chatgpt|using technology/iu,
  ]),
)
/** "This article was rejected by the AI firm": what happened to it. */
const made =
  /gener|creat|produc|writ|transl|help|assist|using|edit|erstellt|übersetzt|hilfe|rédig|tradu|aide|elabor|redac|ayuda|ajuda|vertaald|laget|skriv/iu
/** "This story is auto-generated from a syndicated feed.": how a page came by it, which is no part of it. */
const fed = /\bfeed\b/iu

/**
 * Whether a sentence says that a machine wrote or translated the story, which a licensee has to tell its readers: "This article was generated with the
 * help of AI." Sources: AP's automated reports; Article 50 (4) of Regulation (EU) 2024/1689.
 */
export const disclosesAutomation = (text: string): boolean =>
  text.length <= longest &&
  opening.test(text) &&
  (shortened.test(text) || machine.test(text)) &&
  made.test(text) &&
  !fed.test(text) &&
  !isAttributed(text)
