import { expect, it } from 'vitest'
import { isAnotherText } from '#functions/pages/app/desk/compose/is-another-text.ts'

const story = 'Ducks cross the square\n\nBy Ann Marlow\n\nThe ducks crossed at noon.\n\nNobody was hurt.'

it.each<[is: boolean, how: string, now: string]>([
  [false, 'a letter typed', story.replace('noon', 'noonn')],
  [false, 'a paragraph added', `${story}\n\nThe mayor waited.`],
  [false, 'headline and credit corrected', story.replace('square', 'market').replace('Ann', 'Anna')],
  [
    true,
    'another story by the same writer',
    'Whistling banned\n\nBy Ann Marlow\n\nNo whistle.\n\nFines are due.',
  ],
  [true, 'nothing left', '\n'],
])('copy is another text: %s, with %s', (is, _, now) => {
  expect(isAnotherText(story, now)).toBe(is)
})
