import { normalizeContributors } from '#domain/normalize/contributors/normalize-contributors.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Contributor } from '#schemas/article.ts'

const form = screen(
  /^((?:by|von|par|por|di) [^;]{5,160});\s*((?:[^;]{3,80}? (?:contributed$|(?:contributed|reported|provided|assisted|helped)\s)|(?:compiled|edited) by|(?:editing|writing|research|additional reporting)(?: by|:)|editado por|édité par|redigiert von).*)$/iu,
)

/**
 * Separates a tail credit from the names before it: "By ANA RUIZ; Bo Lind contributed reporting from Lima.", "By Ana Ruiz; Editing by Bo Lind".
 * Source: The New York Times' file.
 */
export const partTailCredit = (line: string): { names: string; contributors: Contributor[] } => {
  const [, names, tail = ''] = form.exec(line) ?? []
  const credit = names === undefined ? undefined : normalizeContributors(tail)
  return names !== undefined && credit
    ? { names, contributors: credit.contributors }
    : { names: line, contributors: [] }
}
