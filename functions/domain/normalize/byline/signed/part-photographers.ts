import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Author, Contributor } from '#schemas/article.ts'

const maker = screen(
  /^(?:staff |contributing |freelance )?(?:photographer|photojournalist|videographer|illustrator|photo)$/iu,
)

/**
 * Separates photographers from the authors next to them: "Ana Ruiz and photographer Bo Lind". A photographer
 * alone is an author if a marker says so; a bare line is a picture credit.
 */
export const partPhotographers = (
  people: readonly Author[],
  marked: boolean,
): { authors: Author[]; contributors: Contributor[] } => {
  const authors = people.filter(({ role }) => !role || !maker.test(role))
  if (!authors.length && marked) return { authors: [...people], contributors: [] }
  const others = people.filter(person => !authors.includes(person))
  return {
    authors,
    contributors: others.map(({ role: _, ...person }) => ({ ...person, role: 'photography' as const })),
  }
}
