import type { ArticleStore } from '#ports'
import { Unavailable } from '../drop/unavailable.ts'

/** The text of a story that the log names is not in the table, from which somebody removed it. */
export class TextLost extends Unavailable {
  constructor(articleId: string, orderKey: string) {
    super(
      `the text ${orderKey} of article ${articleId} was removed from the table: drop the story again under its name with a correction, or kill it`,
    )
  }
}

/** Articles of which each text that is asked for must be there. Throws TextLost if one is not. */
export const withEveryText = (articles: ArticleStore): ArticleStore => ({
  ...articles,
  async readRevision(articleId, orderKey) {
    const revision = await articles.readRevision(articleId, orderKey)
    if (!revision) throw new TextLost(articleId, orderKey)
    return revision
  },
})
