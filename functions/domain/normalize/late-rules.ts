/** What each story is asked last, and what is made of it, in one file: a cold start pays for none of it, and a story for one import. */
export { warnOfReading } from './account/warn-of-reading.ts'
export { bindUse } from './bind-use.ts'
export { finishArticle } from './draft/finish-article.ts'
