import { aStory } from '#test/faults/a-story.ts'

const syllables =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu ar en is or un al et ip om us'.split(' ')

/** Pseudo-random numbers that are the same on every run (the generator of Numerical Recipes). */
const createRandom = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return Math.floor((state / 2 ** 32) * below)
  }
}

/**
 * A story of 900 invented words in 30 paragraphs, about 6 KB, that compresses about as well as agencies'
 * copy.
 */
export const aTypicalStory = (uri: string, fields: Record<string, string> = {}): string => {
  const random = createRandom(7)
  const word = () => Array.from({ length: 2 + random(3) }, () => syllables[random(syllables.length)]).join('')
  const sentence = () =>
    `${Array.from({ length: 15 }, word).join(' ')}.`.replace(/^\w/, first => first.toUpperCase())
  const paragraphs = Array.from({ length: 30 }, () => `${sentence()} ${sentence()}`)
  return aStory(uri, { body_text: paragraphs.join('\n\n'), ...fields })
}
