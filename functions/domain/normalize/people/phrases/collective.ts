import { screen } from '#domain/normalize/pattern/screen.ts'
import { isCollective } from '../organizations/is-collective.ts'
import type { PhraseRule } from '../phrase-rule.ts'

const opens = screen(
  /^(?!staff s(?:gt|ergeant))(?:from |our |the )*(?:equipo de|tim redaksi|équipe|redaktion|redaksjonen|redacción|redação|redacao|redazione|rédaction|redactie|redakc(?:ja|e|ia)|редакц[иі]я|staff|wire|newsroom|news|editorial|agencies|agencias|agences|agenturen|web|online|mwandishi|waandishi)(?![\p{L}])/iu,
)

/** Who signs as a newsroom, opening with a word that says so: "Redazione ANSA ROMA". */
export const openingCollective: PhraseRule = text =>
  opens.test(text) && isCollective(text) ? [{ kind: 'collective', text }] : undefined

/** Who signs as a newsroom: "CNN Wire Staff". */
export const collective: PhraseRule = text =>
  isCollective(text.replace(/ in \p{Lu}\S*(?: \p{Lu}\S*)?$/u, ''))
    ? [{ kind: 'collective', text }]
    : undefined
