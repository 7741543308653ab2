import { type CutRule, firstMatch } from '../cut-rule.ts'

/** "(she/her)", "(they/them)" behind the name. */
export const pronouns: CutRule = {
  name: 'byline/pronouns',
  source: 'papers of American colleges, nonprofit newsrooms',
  cut: firstMatch(/\((?:she|he|they|ze|xe)(?:\/\p{Ll}{2,5}){1,2}\)/iu),
}
