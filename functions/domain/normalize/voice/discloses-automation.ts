import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'
import { isAttributed } from './is-attributed.ts'

/** In characters. */
const longest = 400

const disclosure = screen(
  patternOf(
    /^\W{0,3}(?:(?:transparenzhinweis|disclosure|ai disclosure|note|hinweis)\s?[:–—-]\s)?/iu,
    [
      /(?:this|the) (?:\p{L}+ )?(?:story|article|report|text|piece|item|translation) (?:was|is|has been|were)\b/iu,
      /the \p{Lu}.{2,40} (?:created|produced|generated) this (?:story|article|report) using\b/iu,
      /diese[rs]? (?:text|artikel|beitrag|bericht|meldung|übersetzung) (?:wurde|ist)\b/iu,
      /(?:cet article|ce texte|cette dépêche) (?:a|est)\b/iu,
      /(?:este|esta|questo|questa) (?:art[ií]culo|artigo|articolo|texto|testo|nota|noticia|notícia|notizia) (?:fue|ha sido|foi|è|ha)\b/iu,
      /dit (?:artikel|bericht) (?:is|werd)\b/iu,
      /(?:denne|denna|dette|det här) (?:artikkelen|artikeln|artikel|saken|teksten|texten) (?:er|är|ble|blev|har)\b/iu,
    ],
    /.{0,120}?(?<![\p{L}-])/iu,
    [
      /AI(?: |-|[.,]|$)/iu,
      /A\.I\.|artificial intelligence|generative|machine (?:learning|translat)|automat(?:ed|ically|isch|isé|izad)/iu,
      /algorithm|data skrive|chatgpt|large language model/iu,
      /KI(?: |-|[.,]|$)|künstliche[nr]? intelligenz/iu,
      /IA(?: |[.,]|$)|intelligence artificielle|inteligencia artificial|inteligência artificial|intelligenza artificiale/iu,
      /kunstmatige intelligentie|kunstig intelligens|artificiell intelligens/iu,
    ],
  ),
)
/** "This story is auto-generated from a syndicated feed.": how a page came by it, which is no part of it. */
const fed = /\bfeed\b/iu
/** "This article was rejected by the AI firm": what happened to it. */
const made =
  /generat|creat|produc|writ|wrote|translat|help|assist|using|edit|erstellt|übersetzt|verfasst|hilfe|rédig|tradui|aide|elabor|tradu|redact|redig|gener|ayuda|ajuda|aiuto|gemaakt|vertaald|laget|oversatt|översatt|skriv/iu

/**
 * Whether a sentence says that a machine wrote or translated the story, which a licensee has to tell its readers: "This article was generated with the
 * help of AI." Sources: AP's automated reports; Article 50 (4) of Regulation (EU) 2024/1689.
 */
export const disclosesAutomation = (text: string): boolean =>
  text.length <= longest && disclosure.test(text) && made.test(text) && !fed.test(text) && !isAttributed(text)
