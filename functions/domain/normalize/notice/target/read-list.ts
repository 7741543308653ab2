import type { StoryTarget } from '#schemas/standing-order.ts'

/** The names of stories, as a list gives them. A slug is of one form only: of two, each doubles the ways to read a list. */
const names = {
  slug: '(?:BC|AM|PM|AP)-[\\p{L}\\d&/-]+(?: \\p{Lu}[\\p{L}\\d&/-]*)*|(?!(?:BC|AM|PM|AP)-)\\p{Lu}[\\p{Lu}\\d]+(?:[-/][\\p{Lu}\\d]+)+',
  headline: '["“„«‘][^"”“»’]{3,240}["”“»’]',
  item: '\\p{Lu}{1,4}\\d{3,5}',
}
/** "…, BC-Fire", "… and its sidebar BC-Fire", "… und die Meldung „Feuer“". */
const NEXT =
  '(?:,? (?:and|AND|nor|as well as|und|noch|sowie|et|ainsi que|y|así como|e|en|og|och|samt|oraz)|[,;]) (?:(?!not |no |use |see )\\p{Ll}+ ){0,3}?'
/** What may stand behind a list: "… and BC-Fire will replace it" is none. */
const END =
  '(?=\\s*$|\\s?[.;:!\\n]|(?<=[.!?]["”»])\\s|,? (?:is|by|both|from|has|moved|sent|filed|issued|published|which|that|until|pending|because|due|are|were|have|werden|sind|wurden|zu|nicht|bitte|sont|ont|quedan|sono|foram|ficam|zijn|trekkes|dras|trækkes|utgår|dürfen|(?:may|must|should|can) not)(?!\\p{L})|,? (?:and|but) \\p{Ll})'
const quotes = /^["“„«‘]\s*|\s*["”“»’]$/gu

/** The stories that follow the first in a list: "Kill BC-Fire, BC-Flood and its sidebar BC-Ferry." */
export const readList = (text: string, { slug, headline, item }: StoryTarget): StoryTarget[] => {
  const [kind, first] = slug
    ? (['slug', slug] as const)
    : headline
      ? (['headline', headline] as const)
      : (['item', item ?? ''] as const)
  const at = text.indexOf(first)
  if (at < 0 || first === '') return []
  const name = names[kind]
  const version =
    '(?:, \\d\\p{Ll}\\p{Ll} (?:Ld|Lead)[\\p{L}-]*| \\([^()]{2,20}\\)|,? (?:sent|moved|filed|issued|transmitted) (?:at )?\\d[\\d:.]{0,4}(?: ?[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?)?'
  const list = new RegExp(`^\\s?["”“»’]?${version}(?:${NEXT}(?:${name})${version})+${END}`, 'u')
  const listed = list.exec(text.slice(at + first.length))?.[0].slice(1) ?? ''
  return (listed.match(new RegExp(name, 'gu')) ?? []).map(raw => ({ [kind]: raw.replace(quotes, '') }))
}
