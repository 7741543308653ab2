import type { Case, CaseDecision } from '#schemas/desk/case.ts'

const words: Readonly<Record<CaseDecision, string>> = {
  killed: 'killed the story',
  held: 'held the story',
  published: 'published the story',
  embargoed: 'embargoed the story',
  dismissed: 'dismissed it',
}

/** Who closed a case, how and why, as a clause: "Ida Brandt killed the story: “Libel.”". */
export const closedWords = ({
  closedBy,
  decision,
  decidedBy,
  reason,
  articleId,
  candidates,
  kind,
}: Pick<
  Case,
  'closedBy' | 'decision' | 'decidedBy' | 'reason' | 'articleId' | 'candidates' | 'kind'
>): string => {
  if (closedBy === 'arrival' || !decision) {
    const isOfHeld = kind === 'embargo' || (kind === 'withhold' && candidates.length > 0)
    return isOfHeld ? 'later copy of its story settled it' : 'its story came, and the order was carried out'
  }
  const isOfAll = decision !== 'dismissed' && articleId === undefined && candidates.length > 1
  const done = isOfAll ? `${decision} every story that it names` : words[decision]
  return `${decidedBy ?? 'an editor'} ${done}${reason ? `: “${reason}”` : ''}`
}
