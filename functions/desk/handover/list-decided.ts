import type { ClosedCases } from '#ports'
import type { Case } from '#schemas/desk/case.ts'

const DAY_MS = 86_400_000
/** Cases are filed by the day that opened them: those that waited for longer are not looked up. */
const DAYS_BEFORE = 7

/** The cases that were closed since an instant, the latest first. */
export const listDecided = async (cases: ClosedCases, since: Date, now: Date): Promise<Case[]> => {
  const days: string[] = []
  for (let at = since.getTime() - DAYS_BEFORE * DAY_MS; at < now.getTime() + DAY_MS; at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10))
  const found = await Promise.all(days.map(day => cases.of(day)))
  const closedAt = ({ closedAt: at = '' }: Case): number => Date.parse(at)
  return found
    .flat()
    .filter(each => closedAt(each) >= since.getTime())
    .sort((one, other) => closedAt(other) - closedAt(one))
}
