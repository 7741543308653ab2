import type { Problem } from './problem.ts'

/** What the forms of the pages call the members of a call's body, and its parameters. */
const labels: Readonly<Record<string, string>> = {
  correction: 'The correction note',
  day: 'The day',
  fileName: 'The file name',
  licensee: 'The id of the licensee',
  q: 'What is to be found',
  reason: 'The reason',
  since: 'The time',
  size: 'The file',
  text: 'The copy',
  until: 'The time',
  url: 'The address',
  value: 'The new value',
}

/** A refusal in the words of the forms: the API's own speaks of bodies and their members. */
export const plainProblem = (problem: Problem): Problem => {
  if (problem.status === 409) return { ...problem, title: 'Not possible now' }
  if (!problem.errors?.length) return problem
  const faults = problem.errors.map(
    ({ parameter, detail }) => `${labels[parameter] ?? `“${parameter}”`} ${detail}.`,
  )
  return { ...problem, title: 'Not accepted', detail: faults.join(' ') }
}
