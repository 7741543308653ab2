/** Where a failed call of the API can be found again: a `failuresGoTo` of the Lambdas behind API Gateway. */
export const failuresGoToCaller =
  'API Gateway waits for the answer and passes a failure on to who asked; nothing is queued.'
