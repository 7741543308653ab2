import { useAnswer } from '#app/calls/use-answer.ts'
import type { LicenseeList } from '#schemas/desk/licensee-list.ts'

/** What licensees are called, by id; one that the list lacks has its id for a name. Without `isAsked` no list is fetched. */
export const useLicenseeNames = (key: string, isAsked: boolean): ((id: string) => string) => {
  const { value } = useAnswer<LicenseeList>(key, isAsked ? 'v1/desk/licensees' : undefined)
  const names = new Map(value?.licensees.map(({ id, name }) => [id, name]))
  return id => names.get(id) ?? id
}
