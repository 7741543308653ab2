/**
 * What a replay came to, in a line: of how many drops, with how many articles of each outcome, and how many drops were passed over, since no
 * article was made of them when they came.
 */
export const sayReplay = (
  drops: number,
  passedOver: number,
  outcomes: ReadonlyMap<string, number>,
): string => {
  if (drops === 0) return 'no drop arrived in that time'
  const articles = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
  const others = passedOver > 0 ? `; ${passedOver} of them made no article when they came` : ''
  return `${drops} ${drops === 1 ? 'drop' : 'drops'} read again: ${articles || 'no article'}${others}`
}
