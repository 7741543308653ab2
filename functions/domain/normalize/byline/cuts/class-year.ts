import { type CutRule, firstMatch } from '../cut-rule.ts'

/** "Ana Ruiz ’27", "Ana Ruiz, Class of 2027": the year in which a student leaves the school. */
export const classYear: CutRule = {
  name: 'byline/class-year',
  source: 'papers of American colleges and schools, alumni magazines',
  cut: firstMatch(/[\s,(]+(?:['’‘]\d{2}|(?:C|c)lass of (?:19|20)\d{2})\)?(?=\s*(?:$|[,|•·–—-]))/u),
}
