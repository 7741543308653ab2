// Starts the bundle of a Lambda as Lambda would, and has it answer its first event.
const { handler } = await import(process.env.BUNDLE)
const answer = await handler(JSON.parse(process.env.EVENT), { getRemainingTimeInMillis: () => 10_000 })
const { statusCode = 200, batchItemFailures = [] } = answer ?? {}
if (statusCode !== 200 || batchItemFailures.length > 0) throw new Error(JSON.stringify(answer))
console.log(`done, ${answer?.body?.length ?? 0} bytes`)
