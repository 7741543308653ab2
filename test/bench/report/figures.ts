import type { Timed } from '../race.ts'

const MEBIBYTE = 2 ** 20

/** A ratio, as "1.25x". */
export const times = (ratio: number): string => `${ratio.toFixed(2)}x`

/** Processor time and memory, as "812 µs, 96 MiB". */
export const timeAndMemory = ({ microseconds, memory }: Timed): string =>
  `${microseconds < 10_000 ? `${microseconds.toFixed(0)} µs` : `${(microseconds / 1000).toFixed(0)} ms`}, ${(memory / MEBIBYTE).toFixed(0)} MiB`

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
