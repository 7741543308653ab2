import { type CutRule, firstMatch } from '../cut-rule.ts'

/**
 * "Ana Ruiz ’27", "Ana Ruiz, Class of 2027", "Ana Ruiz, aged 14": the year in which a student leaves the school, or how old he is.
 * Source: papers of American colleges and schools, alumni magazines.
 */
export const classYear: CutRule = {
  name: 'byline/class-year',
  cut: firstMatch(
    /[\s,(]+(?:['’‘]\d{2}|(?:C|c)lass of (?:19|20)\d{2}|(?<=,\s{1,2})aged? \d{1,2})\)?(?=\s*(?:$|[,|•·–—-]))/u,
  ),
}
