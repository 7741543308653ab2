import type { Thing, WithContext } from 'schema-dts'
import { escapeHtml } from '#domain/markup/escape-html.ts'
import { runsFromRight } from '../writing/runs-from-right.ts'
import { visible } from '../writing/visible.ts'

/** Language tags by their form (BCP 47, section 2.1). */
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i

/** The parts of a page: `main` is HTML, everything else plain text. */
interface PageParts {
  language: string | undefined
  title: string
  data: WithContext<Thing>
  main: string
}

/**
 * An HTML page that loads and runs nothing. Its schema.org data is a block that no browser executes, with
 * every `<` in it escaped, so that no text can end it.
 */
export const writePage = ({ language, title, data, main }: PageParts): string => {
  const isKnown = language !== undefined && LANGUAGE.test(language)
  const direction = runsFromRight(title, language) ? ' dir="rtl"' : ''
  return visible(`<!doctype html>
<html${isKnown ? ` lang="${language}"` : ''}${direction}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
</head>
<body>
${main}
</body>
</html>
`)
}
