import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CreditRule } from '../credit-rule.ts'

const form = screen(
  /^(?:this|the) (?:report|story|article|dispatch) (?:by|from) (.{2,60}?) (?:was )?(?:first |originally )?published\b/iu,
)

/** "This report by The Canadian Press was first published May 1, 2024." Source: The Canadian Press, at the end of each story. */
export const firstPublished: CreditRule = {
  name: 'contributors/first-published',
  read: sentence => {
    const organization = form.exec(sentence)?.[1]
    return organization ? { contributors: [], organizations: [organization], removes: true } : undefined
  },
}
