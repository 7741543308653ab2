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
  pending: 'withheld',
  scheduled: 'withheld',
  canceled: 'canceled',
  cancelled: 'canceled',
  killed: 'canceled',
  kill: 'canceled',
  deleted: 'canceled',
  removed: 'canceled',
  recalled: 'canceled',
  withdrawn: 'canceled',
  retracted: 'canceled',
}

/**
 * The publication status that a word or code ("stat:usable", "Embargoed") stands for; undefined if it is
 * unknown.
 */
export const readPublicationStatus = (word: string): PublicationStatus | undefined =>
  states[
    word
      .slice(word.lastIndexOf(':') + 1)
      .trim()
      .toLowerCase()
  ]
