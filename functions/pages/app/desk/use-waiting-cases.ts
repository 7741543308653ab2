import { useContext, useEffect } from 'preact/hooks'
import type { Receipt } from '#schemas/receipt.ts'
import { OpenCases } from './open-cases.ts'

/** The cases that a drop opened and that still wait. One that was not heard of before is asked for, since it may have come just now. */
export const useWaitingCases = ({ items }: Receipt): ReadonlySet<string> => {
  const { ids, reload } = useContext(OpenCases)
  const opened = items.flatMap(({ caseId }) => caseId ?? [])
  const names = opened.join(' ')
  useEffect(() => {
    if (names !== '') reload()
  }, [names, reload])
  return new Set(ids ? opened.filter(id => ids.has(id)) : opened)
}
