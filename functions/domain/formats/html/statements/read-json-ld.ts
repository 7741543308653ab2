import { articlesIn } from '#domain/formats/newsarticle/reading/articles-in.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { parseJson } from '#domain/json/parse-json.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** The story that a page describes in JSON-LD, wherever in its scripts and graphs, and of several the one whose headline it shows; scripts that are broken leave a warning. */
export const readJsonLd = (page: XmlElement): { article: JsonValue | undefined; warnings: string[] } => {
  const scripts = findDeep(page, 'script').filter(({ attributes }) =>
    /^application\/ld\+json\b/i.test(attributes.type?.trim() ?? ''),
  )
  const warnings = new Set<string>()
  const roots = scripts.flatMap(script => {
    const parsed = parseJson(unwrap(textOf(script)), script.at)
    if (!parsed.ok) warnings.add('contains JSON-LD that is not well formed; read without it')
    return parsed.ok ? [parsed.value.root] : []
  })
  const articles = articlesIn(roots)
  const shown = ['title', 'h1'].map(name => findDeep(page, name).map(textOf)).join()
  const own = articles.find(each => shown.includes(memberOf(each, 'headline')?.text || '\n'))
  return { article: own ?? articles[0], warnings: [...warnings] }
}

/** Comments and CDATA marks around a script, blanked so that places stay. */
const unwrap = (script: string): string =>
  script.replace(
    /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\*\/)?)\s*$/g,
    mark => mark.replace(/\S/g, ' '),
  )
