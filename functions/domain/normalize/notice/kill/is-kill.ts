import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'
import { isReported } from '../is-reported.ts'
import { isForeignKill } from './is-foreign-kill.ts'
import { isHeadedKill } from './is-headed-kill.ts'
import { isKillRequest } from './is-kill-request.ts'
import { isMisdirectedMail } from './is-misdirected-mail.ts'
import { isPlainOrder } from './is-plain-order.ts'
import { isTitledKill } from './is-titled-kill.ts'
import { isWithdrawnPiece } from './is-withdrawn-piece.ts'
import { isWordedKill } from './is-worded-kill.ts'
import { saysWithdrawn } from './says-withdrawn.ts'
import { withoutMentions } from './without-mentions.ts'

/** "Editor's note: This article has been removed …" */
const label = /^\W*(?:editors?|ed)\W{1,2}s? note\W+/iu
/** "Editor's note: This report has been retracted by the agency": without the label, the report may be a ministry's. */
const ofNote =
  /^this (?:story|article|item|report|version|piece|text|copy) (?:has been|was|is) (?:hereby )?(?:killed|withdrawn|retracted|pulled|recalled|removed|rescinded)\b/iu

const rules = [
  isHeadedKill,
  isKillRequest,
  isPlainOrder,
  isTitledKill,
  isWithdrawnPiece,
  saysWithdrawn,
  isForeignKill,
  isWordedKill,
]

/** An advisory of its own that takes back pictures: it names no story, and is none. */
const ofPhoto = screenAtLetters(/^\W*photo advisory\W+(?:\p{L}+\W+){0,3}?(?:eliminate|kill)\b/iu)

const orders = (text: string): boolean => {
  const note = text.replace(label, '')
  const order = withoutMentions(note)
  return ofPhoto.test(text) || (note !== text && ofNote.test(order)) || rules.some(is => is(order))
}

/**
 * Kills: "BULLETIN KILL", "A kill is mandatory.", "STORY WITHDRAWN", "Editors: Please kill the story slugged …", "Die Meldung … wird zurückgezogen",
 * "ANNULATION". Sources: AP, Reuters, AFP, dpa, EFE, PA and AAP advisories. "Police kill three" and a journal's withdrawn article are none, nor is an order
 * that is only quoted.
 */
export const isKill = (text: string): boolean =>
  orders(text) && !isMisdirectedMail(text) && !isReported(text, orders)
