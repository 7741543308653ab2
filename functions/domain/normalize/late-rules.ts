/** What nearly each story is asked last, in one file: a cold start pays for none of it, and a story for one import. */
export { warnOfFuture } from './account/warn-of-future.ts'
export { warnOfHeadLines } from './account/warn-of-head-lines.ts'
export { warnOfLostWords } from './account/warn-of-lost-words.ts'
export { warnOfPlaces } from './account/warn-of-places.ts'
export { holdInOtherWords } from './notice/embargo/hold-in-other-words.ts'
export { holdPaid } from './notice/hold/hold-paid.ts'
export { holdUnfinished } from './notice/hold/hold-unfinished.ts'
export { limitInOtherWords } from './usage-terms/limit-in-other-words.ts'
