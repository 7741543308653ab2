import type { Thing, WithContext } from 'schema-dts'
import { escapeHtml } from '#domain/markup/escape-html.ts'
import { visible } from '../writing/visible.ts'

/** Languages written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i
/** Letters of scripts written from right to left. */
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}]/gu
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
  const isFromRight = isKnown ? RIGHT_TO_LEFT.test(language) : isMostlyFromRight(title)
  const direction = isFromRight ? ' dir="rtl"' : ''
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

/** Whether most letters of a text are of such a script: an Arabic headline may begin with a Latin name. */
const isMostlyFromRight = (text: string): boolean => 2 * countOf(text, FROM_RIGHT) > countOf(text, /\p{L}/gu)

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0
