import { type CutRule, firstMatch } from '../cut-rule.ts'

/** "(she/her)", "(they/them)" after the name; ", she/her", "(now)", "(earlier)" after who writes a live page, "(a pseudonym)". Source: papers of American colleges, nonprofit newsrooms; The Guardian. */
export const pronouns: CutRule = {
  name: 'byline/pronouns',
  cut: firstMatch(
    /(?:[([]|, )(?:now|earlier|(?:an? )?pseudonym|pen name|not \p{L}+ real name|(?:she|he|they|ze|xe)(?:\/\p{Ll}{2,5}){1,2})(?:[)\]]|$)/iu,
  ),
}
