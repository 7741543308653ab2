/**
 * The result of a replay in one line: how many drops, how many articles of each outcome, how many drops made
 * no article when they came, how many stories of rejected drops can be read now, and how many public stories today's
 * rules would hold.
 */
export const replaySummary = (
  drops: number,
  withoutArticle: number,
  outcomes: ReadonlyMap<string, number>,
  holds = 0,
): string => {
  if (drops === 0) return 'no drop arrived in that time'
  const { readable = 0, ...others } = Object.fromEntries(outcomes)
  const articles = Object.entries(others)
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', ')
  const without = withoutArticle > 0 ? `; ${withoutArticle} of them made no article when they came` : ''
  const now =
    readable > 0
      ? `; ${readable} ${readable === 1 ? 'story that was rejected is' : 'stories that were rejected are'} read now: drop ${readable === 1 ? 'it' : 'them'} again`
      : ''
  const held =
    holds > 0
      ? `; ${holds} ${holds === 1 ? 'story stays' : 'stories stay'} public that today's rules would hold: wiredesk hold or embargo, if they are right`
      : ''
  return `${drops} ${drops === 1 ? 'drop' : 'drops'} read again: ${articles || 'no article'}${without}${now}${held}`
}
