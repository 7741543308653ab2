/**
 * What a DynamoDB partition provides per second
 * (docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html).
 */
const A_SECOND = { write: 1000, read: 3000 } as const

export type Kind = keyof typeof A_SECOND

/**
 * Partitions by key, each with its units of this second; requests beyond them are throttled. Neither burst
 * nor adaptive capacity is assumed: AWS promises neither, and a partition that is written at its end is not
 * split.
 */
export const createPartitions = (now: () => number) => {
  const left = new Map<string, { units: number; at: number }>()
  /** Takes units of a partition, or reports that it is throttled. */
  return (partition: string, kind: Kind, units: number): boolean => {
    const most = A_SECOND[kind]
    const name = `${kind} ${partition}`
    const bucket = left.get(name) ?? { units: most, at: 0 }
    const filled = Math.min(most, bucket.units + ((now() - bucket.at) * most) / 1000)
    const isTaken = filled >= units
    left.set(name, { units: isTaken ? filled - units : filled, at: now() })
    return isTaken
  }
}
