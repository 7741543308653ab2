/**
 * What the steps of a story cost on AWS, in US dollars per million of each, as computed in `docs/cost.md`
 * from recorded calls and list prices. `npm run cost` writes this file; test/cost checks it against both.
 */
export const stepPrices = {
  date: '2026-11-25',
  region: 'us-east-1',
  currency: 'USD',
  /** A drop with a new story. */
  ingest: 15.27,
  /** An API call: a poll of the feed that returns a change. */
  poll: 5.09,
  /** A message to a webhook, and the wake-up before it. */
  push: 12.19,
  /** The runs of a minute in which nothing is due. */
  minute: 4.23,
} as const
