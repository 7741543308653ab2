import { join } from 'node:path'
import { patternsIn } from '#test/patterns/patterns-in.ts'

const normalizers = join(import.meta.dirname, '../../../../functions/domain/normalize')

/** The patterns that the normalizers write out, with flag `g` left out. */
export const writtenPatterns = (): RegExp[] =>
  patternsIn(normalizers).map(({ source, flags }) => new RegExp(source, flags.replace('g', '')))
