import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Article } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { licenseFor } from './license-for.ts'

const root = join(import.meta.dirname, '../../fixtures')

const license = ({ evidence: _, contributors, ...article }: Article): LicensedArticle => ({
  ...article,
  contributors: contributors.filter(({ isPrivate }) => !isPrivate),
  ...licenseFor(article),
})

/** Every article of the fixtures, as given to a licensee, by its folder. */
export const sampleArticles: readonly (readonly [string, LicensedArticle])[] = globSync('*/*/article.json', {
  cwd: root,
})
  .sort()
  .flatMap(file => {
    const stored: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'))
    const articles = (Array.isArray(stored) ? stored : [stored]).map(article => Article.parse(article))
    return articles.map(article => [`${dirname(file)}: ${article.headline}`, license(article)] as const)
  })
