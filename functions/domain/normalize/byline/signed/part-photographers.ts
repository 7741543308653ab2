import type { Author, Contributor } from '#schemas/article.ts'
import { screen } from '../../pattern/screen.ts'

const maker = screen(
  /^(?:staff |contributing |freelance )?(?:photographer|photojournalist|videographer|illustrator|photo)$/iu,
)

/**
 * Parts from the authors who made the pictures beside them: "Ana Ruiz and photographer Bo Lind". A photographer
 * alone wrote the text as well where a marker says so; a bare line is the credit of a picture.
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
