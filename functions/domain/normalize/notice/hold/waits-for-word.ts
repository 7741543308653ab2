import { screen } from '#domain/normalize/pattern/screen.ts'
import { isUntilNotice } from './is-until-notice.ts'

const asks = screen(
  /\b(?:legal|lawyers?|review|clear(?:ed|ance)|confirm(?:ed|ation)|verif(?:ied|ication)|approv(?:ed|al)|checked|advised|told)\b/iu,
)

/** Whether a hold ends only when somebody says so: "Hold for legal review", "until further notice". "HOLD" alone may be an embargo's own word. */
export const waitsForWord = (text: string): boolean => isUntilNotice(text) || asks.test(text)
