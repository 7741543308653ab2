import type { PublicationStatus } from '#schemas/publication-status.ts'

/**
 * Words for the three states in NITF `management-status`, NewsML 1 `Status`, G2 and ninjs `pubStatus`
 * (cv.iptc.org/newscodes/pubstatusg2), and what vendors write instead. An embargo means withheld.
 */
const states = {
  usable: /^(?:usable|active|available|current|live|public|published|corrected|released|updated|valid)$/i,
  withheld:
    /^(?:embargo(?:ed)?|withheld|(?:on )?hold(?:[ _-]?for[ _-]?\w{1,12})?|held|draft|commissioned|planned|pending|scheduled|blocked|suppressed|inactive|private|unpublished)$/i,
  canceled:
    /^(?:cancell?ed|kill(?:ed)?|deleted|removed|recalled|withdrawn|retracted|(?:soft_)?trashed|spiked|revoked|annulled)$/i,
}

/**
 * The publication status that a word, code or address ("Embargoed", "stat:usable", "…/pubstatusg2/usable") stands for; undefined if it is
 * unknown.
 */
export const readPublicationStatus = (word: string): PublicationStatus | undefined => {
  const state = /[^:/]*$/.exec(word)?.[0].trim() ?? ''
  return (['usable', 'withheld', 'canceled'] as const).find(status => states[status].test(state))
}
