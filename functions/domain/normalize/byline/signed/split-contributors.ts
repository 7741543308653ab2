import { readPeople } from '#domain/normalize/people/read-people.ts'
import { roleWords } from '#domain/normalize/people/roles/role-words.ts'
import type { Contributor } from '#schemas/article.ts'

const label =
  /[\s,;|.(–—-]*(?<!\p{L})(with (?:files|inputs?) from|with (?:a )?reports? (?:by|from)|with (?:additional |contributing )?(?:reporting|contributions|data analysis) (?:by|from)|(?:with )?additional reporting (?:by|from)|(?:with|avec|mit|con|(?<!\.)com) (?=\p{L}[\p{L}'’.-]* \p{L})|edited by|edi[çc]ão:? (?:de )?(?=\p{Lu})|edición:? (?:de )?(?=\p{Lu})|(?:editor|penyunting|redaktur|redagowała?|redakcja|redakcia|редактор|editör|eindredactie|editado por|édité par|redigiert von)(?:(?<= por| par| von)|:)|(?<=\| ?)editor (?=\p{Lu}\p{L}+ \p{Lu})|(?:with )?research(?: assistance)? (?:by|from))\s*:?\s*/iu

/** "..., with files from The Canadian Press": an agency that helped is none of whom the writer works for. */
const files = /^with (?:files|inputs?|(?:a )?reports?) /iu
/** "Penulis Ana Ruiz | Editor Bo Lind" (Kompas), where "Editor Quito Star" is what the writer is. */
const bare = /^editor $/iu
/** "..., with Bo Lind contributing". */
const contributing = /, with (\p{Lu}[^,;]{3,60}?) contributing\s*$/u

const roleOf = (label: string): Contributor['role'] => {
  if (/^(?:ed[ií][tçc]|édit|eind|red[ia]|ред|penyunting)/iu.test(label)) return 'editing'
  if (/research/iu.test(label)) return 'research'
  return /additional/iu.test(label)
    ? 'additional-reporting'
    : /reporting/iu.test(label)
      ? 'reporting'
      : 'assistance'
}

/**
 * Separates contributors from the authors of a byline: "Ana Ruiz, with reporting by Bo Lind", "Ana Ruiz, avec
 * Jean-Luc Page à Lyon" (AFP). The text is what is left, with the authors.
 */
export const splitContributors = (printed: string): { text: string; contributors: Contributor[] } => {
  const line = printed.replace(contributing, ', with contributions from $1')
  const match = label.exec(line)
  if (!match || match.index === 0) return { text: line, contributors: [] }
  const found = readPeople(line.slice(match.index + match[0].length))
  const named =
    found.people.length ||
    (files.test(match[1] ?? '') && found.organizations.length + found.collectives.length)
  const isOfHouse = bare.test(match[1] ?? '') && found.people.some(({ name }) => roleWords.endsAsTitle(name))
  if (!named || isOfHouse || found.prose.length) return { text: line, contributors: [] }
  const role = roleOf(match[1] ?? '')
  return {
    text: line.slice(0, match.index),
    contributors: found.people.map(({ name, affiliation, location }) => ({
      name,
      role,
      ...(affiliation && { affiliation }),
      ...(location && { location }),
    })),
  }
}
