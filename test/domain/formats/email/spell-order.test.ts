import { expect, test } from 'vitest'
import { spellOrder } from '#domain/formats/email/spell-order.ts'

test.each([
  'Hi all, hold fire on this one please, Ole is checking the numbers. Thanks',
  'Hold off on this for now',
  'Hold fire!',
  'Sorry, sit on this one please',
  'Hold this until 31 December 2026 0600 GMT please.',
  'Can you hold the story until 6 p.m.?',
  'Pls embargo this until 6am Monday',
])('“%s” holds', text => {
  expect(spellOrder(text)).toBe('Please hold this story.')
})

test.each([
  'All good now, go ahead.',
  'We hold fire drills on Monday, he said.',
  'They hold off the storm, for now',
  'Hold off buying this one',
  'Embargo until Monday 6am lifted, please run',
  'Hold the storyteller until 6 p.m., police said',
  'Thanks, we hold this view too.',
])('“%s” does not', text => {
  expect(spellOrder(text)).toBeUndefined()
})
