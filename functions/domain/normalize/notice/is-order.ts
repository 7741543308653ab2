import { readNote } from '../lines/read-note.ts'
import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'
import { isTimedHold } from './hold/is-timed-hold.ts'
import { isUnpublishable } from './hold/is-unpublishable.ts'
import { stopsStory } from './stops-story.ts'

/** A desk's word in capitals: KILL, WITHDRAWN, ANNULATION. */
const capitals = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u
/** Asks, speaks of the very piece, or says at its head what became of the story. */
const asks = screen(
  patternOf(/^\W*/u, [
    /P(?:lease|l[sz]|LEASE|LS)\b/u,
    /D(?:o not|O NOT) (?:use|publish|run|USE|PUBLISH|RUN)\b/u,
    /Not to be (?:used|published)\b/u,
    /(?:Test|Legal|Mandatory (?:kill|withdrawal|elimination)|Storno|Zurückgezogen(?=:)|Achtung)\b/u,
    /N(?:o (?:utilicen|usen|publiquen|difundan)|ão (?:utilizem|usem|publiquem)|on (?:utilizzate|usate|pubblicate)|['’]utilisez|e (?:publiez|diffusez))\b/u,
    /(?:Story|Item) (?:withdrawn|\p{Ll}{3,8}ed)(?=\W*$|:\s\P{Ll}|\s(?:on|for) legal)/u,
    [
      [
        /This/u,
        /The following/u,
        /Diese[rs]?/u,
        /Cette/u,
        /Cet/u,
        /Nous/u,
        /(?:E|Que)st[aeo]/u,
        /Dit/u,
        /Deze/u,
        /De(?:nn|tt)[ae]/u,
        /Kill th(?:e|is)/u,
        /(?:Kill|Withdrawal|Retraction) notice(?=\W*$|:)/u,
        /Take down/u,
        /Retraction:/u,
        /Bitte/u,
        /Merci/u,
        /Prière/u,
        /Veuillez/u,
        /Rogamos/u,
        /Por favor/u,
        /Si prega/u,
        /Pedimos/u,
        /Gelieve/u,
        /Vennligst/u,
        /Vänligen/u,
        /Bedes/u,
        /Просьба/u,
        /Просим/u,
        /Прохання/u,
        /Prosimy/u,
        /Prosím/u,
        /Lütfen/u,
      ],
      /(?!\p{L})/u,
    ],
    /(?:[此本该該请請]|この|(?:본 )?기사)/u,
    /يرجى/u,
    /تم سحب/u,
  ]),
)
/** What is said of a piece, in the language's own word for it: "Noticia anulada", "Depesza anulowana". */
const gone =
  /^\W*(?:Meldung zurückgezogen|Dépêche (?:annulée|retirée)|Noticia (?:anulada|retirada)|Notizia (?:annullata|ritirata)|Notícia (?:anulada|retirada)|Artikeln (?:är|utgår)|Artiklen er|Saken er|Juttu on|Depesza|Zpráva|Сообщение|Новость)(?!\p{L})/u
/** In characters; orders are shorter. */
const longest = 300

/**
 * Whether a text in the place of a headline, summary or keyword line is an order to the desks: it names the day or hour until which the story
 * waits, is a note to them, asks them, or has its word in capitals. "Kill the bill, say marchers" is a headline.
 */
export const isOrder = (text: string): boolean =>
  text.length <= longest &&
  (capitals.test(text) || asks.test(text) || gone.test(text) || readNote(text) !== undefined
    ? stopsStory(text)
    : isTimedHold(text) || isUnpublishable(text))
