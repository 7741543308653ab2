interface Failure {
  title: string
  status: number
  detail: string
}

/** What a failure says of an order: one that the API did not answer, or failed at, may have been carried out. */
export const unsureOf = <Problem extends Failure>(problem: Problem): Problem => {
  if (problem.status !== 0 && problem.status < 500) return problem
  const what = problem.status === 0 ? 'Wiredesk did not answer' : 'Wiredesk failed'
  return {
    ...problem,
    title: 'Not known whether that was done',
    detail: `${what}, but may have carried it out. See how things stand before you give the order again.`,
  }
}
