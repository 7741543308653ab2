console.log('loaded')

/* A function for testing how functions are run: it does what the event asks for. */
export const handler = async (event: { ask: string }, context: { getRemainingTimeInMillis(): number }) => {
  switch (event.ask) {
    case 'name':
      return { name: process.env.AWS_LAMBDA_FUNCTION_NAME, home: process.env.HOME ?? null }
    case 'time':
      return { left: context.getRemainingTimeInMillis() }
    case 'fail':
      throw new TypeError('as asked')
    case 'hang':
      return await new Promise(() => setInterval(() => {}, 1000))
    case 'die':
      setImmediate(() => {
        throw new Error('outside of the call')
      })
      return await new Promise(() => {})
    default:
      return undefined
  }
}
