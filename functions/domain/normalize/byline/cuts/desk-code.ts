import type { CutRule } from '../cut-rule.ts'
import { isAgencies } from '../is-agencies.ts'

const code = /\s\((?!foto\b|bild\b|text\b)(\p{Ll}{2,4})\)$/u

/** "Ana Ruiz (ar)": the writer's own initials after the name; "(dpa)" is an agency. Source: German, Austrian and Swiss papers. */
export const deskCode: CutRule = {
  name: 'byline/desk-code',
  cut: line => {
    const found = code.exec(line)
    return found?.[1] && !isAgencies(found[1]) ? { index: found.index, length: found[0].length } : undefined
  },
}
