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
  // "This one must be killed."
  /^\W*(?:this|it)(?: (?:one|story|item|piece))? (?:must|should|has to|needs to) be (?:killed|spiked|pulled|withdrawn|retracted|scrapped|removed|taken down)\W*$/iu,
]
/** Of at most three words: more are read as the text of a story that is held. */
// "Hold this please.", "Please hold."
const hold = new RegExp(
  `^(?!\\W*(?:\\S+\\s+){3}\\S)\\W*${ASKED}(?:(?:hold|sit on)${THIS}?|wait with${THIS})${SOON}*\\W*$`,
  'iu',
)

/**
 * The order of an answer to a story's mail in the words of desks, where it is given in a hurry: "Please kill this story." for
 * "Kill it asap". Undefined for any other text. Such words alone order nothing, since a story may have them.
 */
export const spellOrder = (text: string): string | undefined => {
  if (kills.some(form => form.test(text))) return 'Please kill this story.'
  return hold.test(text) ? 'Please hold this story.' : undefined
}
