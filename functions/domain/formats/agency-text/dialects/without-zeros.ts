import type { Block } from '#domain/copy.ts'

/** Lines of a weather bulletin without the "000" that some gateways put above. */
export const withoutZeros = (lines: readonly Block[]): readonly Block[] =>
  lines[0]?.text.trim() === '000' ? lines.slice(1) : lines
