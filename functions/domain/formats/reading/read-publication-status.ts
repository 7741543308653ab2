import type { PublicationStatus } from '#schemas/publication-status.ts'

/**
 * Words for the three states in NITF `management-status`, NewsML 1 `Status`, G2 and ninjs `pubStatus`
 * (cv.iptc.org/newscodes/pubstatusg2), and what vendors write instead. An embargo means withheld.
 */
const states: Readonly<Record<string, PublicationStatus>> = {
  usable: 'usable',
  active: 'usable',
  published: 'usable',
  corrected: 'usable',
  updated: 'usable',
  embargoed: 'withheld',
  embargo: 'withheld',
  withheld: 'withheld',
  hold: 'withheld',
  held: 'withheld',
  draft: 'withheld',
  commissioned: 'withheld',
  planned: 'withheld',
  pending: 'withheld',
  scheduled: 'withheld',
  'on hold': 'withheld',
  blocked: 'withheld',
  suppressed: 'withheld',
  inactive: 'withheld',
  private: 'withheld',
  unpublished: 'withheld',
  canceled: 'canceled',
  cancelled: 'canceled',
  killed: 'canceled',
  kill: 'canceled',
  deleted: 'canceled',
  removed: 'canceled',
  recalled: 'canceled',
  withdrawn: 'canceled',
  retracted: 'canceled',
  spiked: 'canceled',
  revoked: 'canceled',
  annulled: 'canceled',
}

/**
 * The publication status that a word, code or address ("Embargoed", "stat:usable", "…/pubstatusg2/usable") stands for; undefined if it is
 * unknown.
 */
export const readPublicationStatus = (word: string): PublicationStatus | undefined =>
  states[/[^:/]*$/.exec(word)?.[0].trim().toLowerCase() ?? '']
