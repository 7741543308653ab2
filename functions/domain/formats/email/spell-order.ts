import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { ASKED, SOON, STOP } from './order-words.ts'

const THIS = '(?: (?:(?:this|that|it)(?: (?:one|story|item|piece))?|the (?:story|item|piece)))'
const kills = [
  // "Kill this please.", "Could you take it down asap?"
  new RegExp(`^\\W*${ASKED}(?:${STOP}${THIS}|take${THIS} down)${SOON}*\\W*$`, 'iu'),
  // "Please withdraw.", "Spike!"
  new RegExp(`^\\W*(?:(?:please|pls)\\W+)?(?:kill|spike|withdraw|retract|disregard)${SOON}*\\W*$`, 'iu'),
  // "Bitte nicht mehr verwenden.", "Merci de supprimer.", "No usar, por favor."
  patternOf(
    /^\W*(?:bitte |merci de |prière de |veuillez |por favor,? |si prega di |graag )?/iu,
    [
      /(?:nicht (?:mehr )?|sofort )?(?:verwenden|veröffentlichen|zurückziehen|löschen|stornieren)/iu,
      /(?:ne (?:pas|plus) (?:utiliser|diffuser|publier)|supprimer|annuler|retirer)/iu,
      /(?:no (?:usar|utilizar|publicar|usen|utilicen|publiquen)|anular|retirar|eliminar)/iu,
      /non (?:usare|utilizzare|pubblicare)/iu,
      /annullare/iu,
      /(?:niet (?:meer )?gebruiken|intrekken|verwijderen)/iu,
      /não (?:usar|utilizar|publicar)/iu,
    ],
    /(?:,? (?:bitte|danke|merci|por favor|gracias|grazie|aub|svp|obrigad[oa]))?\W*$/iu,
  ),
  // "This one must be killed."
  /^\W*(?:this|it)(?: (?:one|story|item|piece))? (?:must|should|has to|needs to) be (?:killed|spiked|pulled|withdrawn|retracted|scrapped|removed|taken down)\W*$/iu,
]
// "Hold this please.", "Please hold.", "Hold fire on this one", "Hold it until 6 p.m. on 31 December."
const hold = new RegExp(
  `^\\W*${ASKED}(?:(?:hold|sit on|embargo(?!.{0,60}lift))${THIS}?|(?:hold (?:fire|off)(?: on)?|wait with)${THIS}|hold (?:fire|off)(?= please| for| until| till|\\W*$))${SOON}*(?: (?:until|till|while|pending) [^!?]{2,80})?\\W*$`,
  'iu',
)

/** In characters; an order and its reason are shorter. */
const longest = 200

/**
 * The order of an answer to a story's mail in the words of desks, where it is given in a hurry: "Please kill this story." for
 * "Kill it asap". Undefined for any other text. Such words alone order nothing, since a story may have them.
 */
export const spellOrder = (text: string): string | undefined => {
  const said = text.length > longest ? [] : [text, ...text.split(/(?<=[.!?])\s+/)]
  if (said.some(each => kills.some(form => form.test(each)))) return 'Please kill this story.'
  const clauses = said.flatMap(each => [each, ...each.split(/,\s+/)])
  return clauses.some(each => hold.test(each)) ? 'Please hold this story.' : undefined
}
