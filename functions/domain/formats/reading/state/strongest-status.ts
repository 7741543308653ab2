import type { Copy } from '#domain/copy.ts'

/** Of several statements of one item's status the one that kills, else the one that holds, else the first. */
export const strongestStatus = (stated: readonly Partial<Copy>[]): Partial<Copy> =>
  stated.find(({ status }) => status === 'canceled') ??
  stated.find(({ status }) => status === 'withheld') ??
  stated.find(({ status }) => status) ??
  {}
