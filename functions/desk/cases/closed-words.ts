import type { Case, CaseDecision } from '#schemas/case.ts'

const words: Readonly<Record<CaseDecision, string>> = {
  killed: 'killed the story',
  held: 'held the story',
  published: 'published the story',
  embargoed: 'embargoed the story',
  dismissed: 'dismissed it',
}

/** Who closed a case, how and why, as a clause: "Ida Brandt killed the story: “Libel.”". */
export const closedWords = ({ closedBy, decision, decidedBy, reason }: Case): string =>
  closedBy === 'arrival' || !decision
    ? 'its story came, and the order was carried out'
    : `${decidedBy ?? 'an editor'} ${words[decision]}${reason ? `: “${reason}”` : ''}`
