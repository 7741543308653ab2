import { type CutRule, firstMatch } from '../cut-rule.ts'

/** "(she/her)", "(they/them)" after the name. Source: papers of American colleges, nonprofit newsrooms. */
export const pronouns: CutRule = {
  name: 'byline/pronouns',
  cut: firstMatch(/\((?:she|he|they|ze|xe)(?:\/\p{Ll}{2,5}){1,2}\)/iu),
}
