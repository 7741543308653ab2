import type { simulate } from './simulate.ts'

/** What must hold in the end whatever was simulated: one line for each violation. */
export const checkEnd = ({
  tally,
  drops,
  currents,
  logs,
}: Awaited<ReturnType<typeof simulate>>): string[] => {
  const wrong: string[] = []
  const entries = new Set<string>()
  for (const log of logs) {
    for (const [index, { seq, articleId, orderKey }] of log.entries()) {
      if (seq !== index + 1) wrong.push(`Slot ${index + 1} holds ${seq}`)
      const name = `${articleId} ${orderKey}`
      if (entries.has(name)) wrong.push(`${name} is in a log twice`)
      entries.add(name)
    }
  }
  for (const { articleId, orderKey } of drops) {
    const current = currents.get(articleId)
    const isThere = entries.has(`${articleId} ${orderKey}`)
    const isSuperseded = (current?.orderKey ?? '') > orderKey
    if (!isThere && !isSuperseded && tally.deadLetters === 0) wrong.push(`${articleId} ${orderKey} is lost`)
  }
  for (const { articleId, pending } of currents.values())
    if (pending && tally.deadLetters === 0) wrong.push(`${articleId} has something pending`)
  if (tally.toCommit.length + tally.deadLetters !== drops.length)
    wrong.push(`${drops.length} drops came, ${tally.toCommit.length} have receipts`)
  if (entries.size !== tally.appends) wrong.push(`${tally.appends} were appended, ${entries.size} are there`)
  return wrong
}
