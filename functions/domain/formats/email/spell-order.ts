import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

const ASKED =
  '(?:sorry\\W+)?(?:(?:please|pls|kindly|(?:can|could|would) you(?: please)?|(?:you|we) (?:must|need to|have to)|(?:legal|the lawyers?) says?(?: to)?)\\W{1,2})?'
const THIS = '(?: (?:this|that|it)(?: (?:one|story|item|piece))?)'
const SOON = '(?:\\W{1,3}(?:please|pls|asap|now|immediately|at once|for now|thanks))'
const STOP = '(?:kill|spike|pull|withdraw|retract|scrap|cancel|delete|remove|disregard|ignore|nix)'

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
// "Hold this please.", "Please hold.", "Hold it until legal has seen it."
const hold = new RegExp(
  `^\\W*${ASKED}(?:(?:hold|sit on)${THIS}?|wait with${THIS})${SOON}*(?: (?:until|till|while|pending) [^.!?\\d]{2,80})?\\W*$`,
  'iu',
)

/** What a desk calls a story, where a sentence or a subject names it loosely: "the ferry thing". */
const PIECE = '(?:stor(?:y|ies)|piece|item|copy|article|thing|take|one)'
const ALL = `(?:${STOP}|kill(?:ed)?|stop|take down|(?:do not|don['’]?t) (?:use|run|publish))`
/** "Please kill the ferry thing, the toll is wrong.", "Can you pull the quake piece please?", "Don't run it." */
const named = new RegExp(
  `^[^\\p{L}"“„«]*(?:(?:hi|hello|hey|dear)\\s(?:\\p{L}+\\s?){0,2}[,:–-]\\s?)?${ASKED}${ALL}(?: (?:it|this|that)|(?: [\\p{L}\\d'’-]{1,30}){1,5}? ${PIECE})(?:${SOON}*\\W*$|[,;:–-])`,
  'iu',
)
/** "Spike ferry pls", "URGENT!!! KILL FERRY" */
const hurried = new RegExp(
  `^\\W*(?:urgent\\W{1,5})?(?:(?:please |pls )?${ALL}(?: [\\p{L}\\d'’-]{1,30}){1,6}?${SOON}+\\W*$|(?-i:KILL|SPIKE|STOP) |take down \\p{L}|(?:please|pls) ${STOP} (?-i:\\p{Lu}))`,
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
  return said.some(each => hold.test(each)) ? 'Please hold this story.' : undefined
}

/**
 * The same of a short mail that is no answer and has no dateline, whose subject or a sentence of it orders what is to become of a story that it
 * names loosely: "KILL the ferry thing", "can you pull the quake piece please?"
 */
export const spellOrderOfNote = (subject: string, texts: readonly string[]): string | undefined => {
  const said = [subject, ...texts.filter(text => text.length <= longest)]
  const orders =
    hurried.test(subject) || said.some(text => text.split(/(?<=[.!?])\s+/).some(each => named.test(each)))
  return orders ? 'Please kill this story.' : said.map(spellOrder).find(Boolean)
}

const before = new RegExp(
  `^\\W*(?:urgent\\W{1,5})?(?:(?:please|pls) ${STOP}|(?-i:KILL|SPIKE|WITHDRAW|RETRACT|STOP)) (?=(?-i:\\p{Lu})[^\\s-]* )`,
  'iu',
)

/** The title behind the order in a subject: "Quake kills three" of "URGENT: KILL Quake kills three". */
export const withoutOrder = (subject: string): string => subject.replace(before, '')
