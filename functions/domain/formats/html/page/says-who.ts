import type { Block } from '#domain/copy.ts'
import { isTimestamp } from '#domain/normalize/body/rules/page/is-timestamp.ts'

/** Whether a block names one of the `writers` of a story, and perhaps when it was written, and nothing else. */
export const saysWho = ({ text }: Block, writers: readonly string[]): boolean => {
  const lines = text.split('\n')
  const others = lines.filter(line => !writers.includes(line))
  return others.length < lines.length && others.every(isTimestamp)
}
