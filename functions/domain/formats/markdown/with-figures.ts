import type { StateCore, Token } from 'markdown-it'
import { escapeHtml } from '#domain/markup/escape-html.ts'

const web = /^https?:/i

/** Leaves out links to what is not on the web, and makes of a paragraph of pictures alone one of figures, each with its words as its caption. */
export const withFigures = ({ tokens }: StateCore): void => {
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'inline') continue
    token.children = withoutOtherLinks(token.children ?? [])
    const pictures = picturesAlone(token.children)
    if (!pictures) continue
    token.type = 'html_block'
    token.content = pictures.map(toFigure).join('')
    for (const edge of [tokens[at - 1], tokens[at + 1]]) if (edge?.tag === 'p') edge.hidden = true
  }
}

const withoutOtherLinks = (children: readonly Token[]): Token[] => {
  let isOnWeb = true
  return children.filter(({ type, attrs }) => {
    if (type === 'link_open') isOnWeb = web.test(String(new Map(attrs).get('href')))
    return isOnWeb || !/^link_/.test(type)
  })
}

/** The pictures of a paragraph in which nothing else stands, but links around them. */
const picturesAlone = (children: readonly Token[]): readonly Token[] | undefined => {
  const others = children.filter(
    ({ type, content }) =>
      !/^(?:image|link_open|link_close|softbreak|hardbreak)$/.test(type) && content.trim() !== '',
  )
  const pictures = children.filter(({ type }) => type === 'image')
  return others.length === 0 && pictures.length > 0 ? pictures : undefined
}

const toFigure = (picture: Token): string => {
  const words = escapeHtml(picture.content)
  const address = escapeHtml(String(picture.attrGet('src')))
  return `<figure><img src="${address}" alt="${words}"><figcaption>${words}</figcaption></figure>`
}
