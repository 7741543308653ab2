import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'

const TO_DESKS =
  '^\\W*(?:(?:urgent|attention|attn|advisory|note|all|to|editors?|eds?|producers?|subscribers?|clients?|desks?)\\W+){0,4}'
const WORD_TO_DESKS = TO_DESKS.replace('{0,4}', '{1,4}(?:please |kindly )?')
/** What is said of a copy of the agency's own between its article and what it is. */
const OWN = '(?:the|this|that|these|those|our|all|my|previous|earlier|last)(?: (?!of\\b)[\\p{L}\\d-]+){0,3}?'
const PIECE = '(?:stor(?:y|ies)|items?|articles?|dispatch(?:es)?|copy|piece|obituary)'
/** Where the order ends, or says more of the piece. */
const ENDS =
  '(?=\\W*$|[.;!]\\s|,? (?:about|on|slugged|headlined|sent|moved|filed|transmitted|that (?:was|moved|ran)|which|immediately|at once|below|above|from (?:all|any|your|our)|as it|because|due)(?!\\p{L}))'
const LATER = '(?!.*\\b(?:until|before|yet|without|unless|if)\\b)'

const FORMS: readonly Pattern[] = [
  // "EDITORS: Withdraw the story about the ring."
  new RegExp(
    `${WORD_TO_DESKS}(?:withdraw|pull|purge|nullify|scrap|cancel|remove|do not (?:use|publish|run|post|air)) ${OWN} ${PIECE}${ENDS}${LATER}`,
    'iu',
  ),
  // "Do not use the story about the ring.", "Spike the ring story."
  new RegExp(
    `${TO_DESKS}(?:please |kindly )?(?:withdraw|spike|nullify|do not (?:use|publish|run|air)) ${OWN} (?:stor(?:y|ies)|dispatch|obituary)${ENDS}${LATER}`,
    'iu',
  ),
  // "Ignore previous story."
  new RegExp(
    `${TO_DESKS}(?:please )?(?:ignore|disregard|discard|delete) (?:(?:the|our) )?(?:previous|last|above) (?:story|item|article|dispatch)${ENDS}`,
    'iu',
  ),
  // "Remove the story from your websites immediately.", "Take this story down."
  new RegExp(
    `${TO_DESKS}(?:please )?(?:(?:remove|purge|delete) (?:the|this|our) (?:story|article) from (?:all|any|your)\\b|take (?:the|this|our) (?:story|article) (?:down|off)(?!\\p{L}))`,
    'iu',
  ),
  // "A kill has been issued for BC-Harbor-Ferry."
  /^\W*an? (?:\p{L}+ )?(?:kill|withdrawal)(?: (?:advisory|notice|note|order))? (?:has been|was|is being) (?:issued|sent|moved|filed|transmitted) (?:for|on) .{0,40}?(?:\b(?:story|item|article|dispatch|copy)\b|BC-)/iu,
  // 'The story "Ferry sinks in harbor" moved in error.'
  /^\W*(?:the|this|our) (?:story|item|article)(?: ["“][^"”]+["”])? (?:was )?(?:sent|moved|filed|transmitted) (?:in error|by mistake)\W*$/iu,
  // "Please withdraw:" over a list of titles
  /^\W*(?:(?:please|pls|kindly) (?:withdraw|retract|spike|unpublish|take down)|bitte (?:löschen|zurückziehen|tilgen)(?: sie)?|gelieve (?:de volgende (?:berichten|artikelen) )?(?:te (?:verwijderen|schrappen|annuleren)|niet te (?:gebruiken|publiceren)))\s?:\s*$/iu,
  // "Legal kill"
  /^\W*legal kill\W*$/iu,
].map(form => screen(form))

/** Orders to desks in plain words, with no mark of the trade: "Do not use the story about the ring.", "Take this story down." Sources: advisories of papers and of small agencies. */
export const isPlainOrder = (text: string): boolean => FORMS.some(form => form.test(text))
