import { useContext, useEffect } from 'preact/hooks'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { OpenCases } from '../cases/open-cases.ts'

/**
 * The cases a drop opened that still wait. Open cases are loaded again for a drop that opened some, since
 * they may be new.
 */
export const useWaitingCases = ({ items }: Receipt): ReadonlySet<string> => {
  const { ids, reload } = useContext(OpenCases)
  const opened = items.flatMap(({ caseId }) => caseId ?? [])
  const names = opened.join(' ')
  useEffect(() => {
    if (names !== '') reload()
  }, [names, reload])
  return new Set(ids ? opened.filter(id => ids.has(id)) : opened)
}
