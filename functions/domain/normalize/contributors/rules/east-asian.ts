import { readEastAsian } from '#domain/normalize/byline/east-asian/read-east-asian.ts'
import type { Contributor } from '#schemas/article.ts'
import type { CreditRule } from '../credit-rule.ts'

/** "编译 王小梅；审校 李文博": who carried the text over reported nothing. */
const translated = /^(?:编译|編譯)/u

/** "记者王小梅 编辑李文博": who reported, and after a word who helped. A reporter alone signs the story, and is no credit. Source: Xinhua and papers of China and Taiwan. */
export const eastAsianCredit: CreditRule = {
  name: 'contributors/east-asian',
  read: sentence => {
    if (translated.test(sentence)) return undefined
    const { authors = [], contributors = [] } = readEastAsian(sentence, false) ?? {}
    if (!contributors.length) return undefined
    const reporters = authors.map(
      ({ name, affiliation, location }): Contributor => ({
        name,
        role: 'reporting',
        ...(affiliation && { affiliation }),
        ...(location && { location }),
      }),
    )
    return { contributors: [...reporters, ...contributors], organizations: [] }
  },
}
