/** What exists in the called API, by names of parameters and fields, so that not every call misses. */
export const knownValues: Readonly<Record<string, readonly string[]>> = {
  id: ['coast-wire:pier', 'coast-wire:ferry', 'coast-wire:budget'],
  version: ['1', '2'],
  caseId: ['20260301-3fa9c1d2'],
  field: ['slugline'],
  file: ['main-ABC.js'],
  key: ['coast/pier.txt'],
  after: ['latest'],
  product: ['all'],
  from: ['1'],
  to: ['2'],
  day: ['2026-03-01'],
  licensee: ['gazette'],
  url: ['https://gazette.example/wire'],
}
