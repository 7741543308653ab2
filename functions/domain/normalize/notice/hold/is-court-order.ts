import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import { toDesks } from './to-desks.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 200
const STORY = '(?:story|report|article|copy|item|text)'

const FORMS: readonly Pattern[] = [
  // "LEGAL: Reporting restrictions apply. Not for publication."
  `^\\W*(?:${toDesks}).{0,100}?\\b(?:court|injunction|suppression|restrictions?|ban|contempt|judge)\\b.{0,100}?\\b(?:not for publication|do not (?:publish|use|run|broadcast)|hold(?: for legal)?)\\W*$`,
  // "LEGAL WARNING: Do not publish - injunction in force."
  `^\\W*(?:${toDesks})?(?:please )?(?:do not|not to be) (?:publish|use|run|broadcast)(?:e?d)?\\W{1,3}(?:injunction|court|contempt|suppression)\\b`,
  // "Editors: A court has banned publication of this story until the trial ends."
  `^\\W*(?:${toDesks}).{0,80}?\\b(?:banned|prevents?|prohibit(?:s|ed)|bar(?:s|red)|forbid(?:s|den)) (?:the )?(?:publication|use|broadcast) of this ${STORY}\\b`,
  // "Legal note: Publication of this report is prohibited by order of the court."
  `^\\W*(?:${toDesks})(?:publication|use|broadcast) of this ${STORY} (?:is|has been) (?:prohibited|banned|barred|forbidden)\\b(?! (?:without|in part))`,
  // "This copy is subject to a publication ban."
  `^\\W*(?:${toDesks})?this (?:story|article|copy|item|text) is (?:subject to|under|covered by) an? (?:\\p{L}+ ){0,2}(?:order|ban|injunction)\\b`,
  // "Publication ban in effect until verdict."
  '^\\W*publication ban (?:in (?:effect|force)|applies)\\b[^,:]*$',
].map(form => screen({ source: form, flags: 'iu' }))

/**
 * Whether a line says that a court bars its copy, not only names in it: "LEGAL: Reporting restrictions apply. Not for publication." News of courts
 * has no word to desks ("A publication ban is in effect.").
 */
export const isCourtOrder = (line: string): boolean =>
  line.length <= LONGEST && FORMS.some(form => form.test(line))
