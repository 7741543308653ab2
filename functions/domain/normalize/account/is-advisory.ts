import type { Paragraph } from '../paragraph.ts'
import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'

/** Whom a text is for, alone on its line: "EDITORS:", "Note to editors", "An die Redaktionen:", or what is planned for them: "News budget for Tuesday". "To the Editor:" opens a reader's letter. */
const toEditors = screen(
  patternOf(
    /^[^\p{L}]{0,9}/iu,
    [
      /(?:(?:(?:advisory|attention|attn|notes?|notice|advice|update)(?: (?:to|for))?(?: all)?|dear|to(?: all)?)\s)?(?:editors|eds)(?:,? (?:and )?(?:news directors|subscribers|clients|producers|broadcasters))?/iu,
      /editors['’] advisory/iu,
      /(?:(?:\p{L}{2,6} )?(?:news|sports|photo|features) budget|(?:\p{L}{2,6} )?daybook)(?: for (?:\p{L}+day\b.{0,20}|(?:the )?week\b.{0,24}))?/iu,
      /(?:(?:\p{L}{2,6}[- ])?(?:termin(?:übersicht|vorschau)|tagesvorschau|themen(?:planung|vorschau|übersicht))|agenda prévisionnel|previsiones informativas)(?:\D{1,24}\d{1,2}(?!\d)[\p{L}\d ,.]{0,20})?/iu,
      /(?:(?:hinweis|mitteilung|information|achtung) )?(?:an|für) (?:die|alle) redaktionen/iu,
      /(?:note|avis|message) (?:aux|à l['’]attention des) rédactions/iu,
      /à l['’]attention des rédactions/iu,
      /(?:nota|aviso) (?:a los|para los|para) (?:editores|clientes|abonados|suscriptores)/iu,
      /(?:nota|avviso) (?:alle|per le) redazioni/iu,
      /(?:nota|aviso) aos editores/iu,
      /aan de redacties/iu,
      /till? redaks?(?:tion|sjon)(?:en|er|erna|erne)/iu,
      /вниманию реда(?:кций|кторов)/iu,
    ],
    /[^\p{L}]{0,9}$/iu,
  ),
)

/** "ADVISORY-Quarry coverage", over "Editors, please note that …" */
const headed = /^\W*(?:MEDIA |EDITORS['’] )?ADVISORY\s?[-–—:/]/u
const addressed = /^\W*(?:(?:editors|eds|subscribers|clients)[,:]? )?please (?:note|be advised)\b/iu

/** The list of what is planned, whose entries look like datelines: "Here is the Coastal Wire news budget for Tuesday". */
const plans =
  /^\W*(?:(?:news|sports|photo|features) budget|daybook)\W*$|^\W*here (?:is|are) (?:the|our) [^.!?]{0,40}(?:news|sports|photo|features) (?:budget|digest|daybook)\b/iu
/** A head, and whom or what the line under it speaks of: "SERVICE ADVISORY", over "Clients: …"; "Attention: Halden Post", over what "will move at 1700 GMT". */
const toClients = [
  [
    /^\W*(?:service|technical|transmission|client) (?:advisory|notice)\W*$/iu,
    /^\W*(?:(?:to )?all )?(?:editors|eds|clients|subscribers|customers)\s?[:,–—-]/iu,
  ],
  [
    /^\W*att(?:entio)?n\b.{2,60}$/iu,
    /\bwill (?:move|be (?:sent|filed|moved)) (?:at|by|around|shortly|later)\b/iu,
  ],
] as const

/** In characters: nothing else stands on such a line. */
const LONGEST = 60

/** Whether copy is addressed to editors as a whole, by its first line or the one under its slug. What has a dateline or a byline may be a story with a note, unless it is a list of plans. */
export const isAdvisory = (paragraphs: readonly Paragraph[], isPlaced: boolean): boolean => {
  const [first = '', second = ''] = paragraphs.slice(0, 2).map(({ text }) => text)
  const heads = [first, second]
  if (heads.some(text => plans.test(text))) return true
  return (
    !isPlaced &&
    (heads.some(text => text.length <= LONGEST && toEditors.test(text)) ||
      (headed.test(first) && addressed.test(second)) ||
      toClients.some(([head, under]) => head.test(first) && under.test(second)))
  )
}
