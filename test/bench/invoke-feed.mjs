// Starts a bundle of the API as Lambda would, and has it serve the first page of the feed.
const { handler } = await import(process.env.BUNDLE)
const response = await handler(JSON.parse(process.env.EVENT), { getRemainingTimeInMillis: () => 10_000 })
const { changes } = JSON.parse(response.body)
if (response.statusCode !== 200 || changes.length !== 50) throw new Error(JSON.stringify(response))
console.log(`done, ${response.body.length} bytes`)
