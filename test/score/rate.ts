import type { Row } from './scoreboard.ts'

/** Precision, recall and their harmonic mean (F1); accuracy in all three if each item is a yes or no. */
export const rate = ({ right, gold, predicted }: Row) => {
  const precision = predicted === 0 ? 1 : right / predicted
  const recall = gold === 0 ? 1 : right / gold
  const sum = precision + recall
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
}

/** F1 of each measure, with three digits. */
export const rateAll = (rows: ReadonlyMap<string, Row>): Record<string, number> =>
  Object.fromEntries([...rows].map(([measure, row]) => [measure, Math.round(rate(row).f1 * 1000) / 1000]))
