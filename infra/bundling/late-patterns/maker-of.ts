import { requiredWords } from '#domain/normalize/pattern/required-words.ts'
import { isOfText, type Pattern } from './pattern-at.ts'

/**
 * What makes a pattern that is asked no more than a screen answers: one that no text can do without words for is tried on all, so that no cold
 * start looks for them. Of one made of a template, only running code can tell.
 */
export const makerOf = (pattern: Pattern): 'lateScreen' | 'lateTried' => {
  if (!isOfText(pattern)) return 'lateScreen'
  const [source, flags] = [JSON.parse(String(pattern.source)), JSON.parse(String(pattern.flags))]
  return requiredWords({ source, flags }).length > 0 ? 'lateScreen' : 'lateTried'
}
