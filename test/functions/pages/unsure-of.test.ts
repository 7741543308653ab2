import { expect, it } from 'vitest'
import { unsureOf } from '#functions/pages/app/calls/unsure-of.ts'

const problem = { title: 'No answer', detail: 'Try again.' }

it.each([0, 500, 502, 504])('an order that failed with %i may have been carried out', status => {
  expect(unsureOf({ ...problem, status }).detail).toContain('may have carried it out')
})

it.each([400, 401, 409, 429])('an order that was refused with %i was not', status => {
  expect(unsureOf({ ...problem, status })).toEqual({ ...problem, status })
})
