import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CreditRule } from '../credit-rule.ts'
import { nameList } from '../name-list.ts'

const forms = [
  /^(?:some )?(?:information|material|reporting|reports|content|quotes|data|files) (?:from|by|provided by) (.{2,120}?),? (?:was|were|is|are)(?: also)? (?:used|included|contained|incorporated|compiled)\b/iu,
  /^(?:this (?:story|report|article|post) )?(?:also )?(?:includes|contains|uses|incorporates|included|contained) (?:some )?(?:information|material|reporting|content|reports) (?:from|by|provided by) (.{2,120}?)$/iu,
  /^(?:(?:für )?diese[nr] \p{L}+ (?:wurden|enthält) (?:auch )?)?(?:information(?:en)?|material) (?:von|der) (.{2,80}?)(?:(?: wurden?)? verwendet)?$/iu,
  /^(?:this (?:story|report|article) )?(?:is |was )?(?:compiled|adapted|based on (?:information|material|reports?)) (?:from|using) (.{2,120}?)(?: (?:reports|material|dispatches|sources))?$/iu,
  /^(?:with|mit) ((?:(?! from ).){2,40}?) (?:inputs?|reports?|material|informationen)$/iu,
  /^(?:_+ )?information from:? ([^,:]{2,80}),? (?:https?:\/\/|www\.)\S+$/iu,
].map(form => screen(form))

/**
 * "Material from The Associated Press was used in this report.": organizations whose copy is in the story.
 * Source: American papers that add to AP copy; AP, which adds to a member's ("Information from: Sorn Tribune, http://…"); Indian papers ("With PTI inputs"); German ones ("Information von dpa wurde verwendet.").
 */
export const materialUsed: CreditRule = {
  name: 'contributors/material-used',
  read: sentence => {
    if (!forms.some(form => form.mayFind(sentence))) return undefined
    const text = sentence.replace(/[.\s]+$/u, '')
    const list = forms.map(form => form.exec(text)?.[1]).find(found => found !== undefined)
    return list ? nameList(list, 'reporting') : undefined
  },
}
