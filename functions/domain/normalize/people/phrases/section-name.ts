import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { matchOrganization } from '../organizations/match-organization.ts'
import type { PhraseRule } from '../phrase-rule.ts'

const section = patternOf(
  /^(?:the )?/iu,
  [
    /news/iu,
    /politics/iu,
    /business/iu,
    /sports?/iu,
    /opinions?/iu,
    /world/iu,
    /local/iu,
    /national/iu,
    /us/iu,
    /u\.s\./iu,
    /international/iu,
    /tech/iu,
    /technology/iu,
    /science/iu,
    /health/iu,
    /entertainment/iu,
    /culture/iu,
    /arts/iu,
    /lifestyle/iu,
    /life/iu,
    /style/iu,
    /travel/iu,
    /food/iu,
    /education/iu,
    /environment/iu,
    /climate/iu,
    /economy/iu,
    /finance/iu,
    /markets/iu,
    /money/iu,
    /religion/iu,
    /space/iu,
    /featured/iu,
    /columns?/iu,
    /editorials?/iu,
    /features?/iu,
    /top stories/iu,
    /breaking news/iu,
    /local news/iu,
    /world news/iu,
    /news ?& ?features/iu,
    /home/iu,
    /latest/iu,
  ],
  /$/iu,
)

/** The section of the page after the names: "Ana Ruiz | Politics". It says nothing of the author. */
export const sectionName: PhraseRule = (text, { trailing }) =>
  trailing && section.test(text) && matchOrganization(text) !== text ? [] : undefined
