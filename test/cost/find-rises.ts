import type { Recorded, StepName } from './recorded.ts'

/**
 * Where a recording asks more of AWS than the previous one: a line per call and unit, "ingest PutItem: 6, was
 * 5".
 */
export const findRises = (before: Recorded, now: Recorded): string[] =>
  (Object.keys(now) as StepName[]).flatMap(step => {
    const [was, is] = [figuresOf(before[step]), figuresOf(now[step])]
    return Object.entries(is).flatMap(([name, figure]) =>
      figure > (was[name] ?? 0) ? [`${step} ${name}: ${figure}, was ${was[name] ?? 0}`] : [],
    )
  })

const figuresOf = ({
  calls,
  readUnits,
  writeUnits,
  logLines,
}: Recorded[StepName]): Record<string, number> => ({
  ...calls,
  readUnits,
  writeUnits,
  logLines,
})
