import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CreditRule } from '../credit-rule.ts'

const form = screen(
  /^(?:this|the) (?:report|story|article|dispatch) (?:by|from) (.{2,60}?) (?:was )?(?:first |originally )?published\b|^c(?:e|et|ette) (?:reportage|texte|article|dépêche) de (.{2,60}?) a (?:d'abord )?été publiée? (?:pour la première fois|initialement|le \d)/iu,
)

/** "This report by The Canadian Press was first published May 1, 2024." Source: The Canadian Press and La Presse Canadienne, at the end of each story. */
export const firstPublished: CreditRule = {
  name: 'contributors/first-published',
  read: sentence => {
    const [, english, organization = english] = form.exec(sentence) ?? []
    return organization ? { contributors: [], organizations: [organization], removes: true } : undefined
  },
}
